/**
 * Words by which languages in Latin letters are told apart, as people type them: without marks, abbreviated, in slang.
 * A word that several languages share stands under each of them and counts less. Loanwords prove nothing; they are kept apart.
 */
import type { Language } from "./language.ts";

export const latinWords: readonly (readonly [readonly Language[], string])[] = [
  [
    ["en"],
    `a about after again all already also am an and any anyone anything are aren't arrive arrived as ask at available away back be because been
    before being bought box broke broken but buy by came can can't cannot cant change changed charge charged check come coming could couldn't
    customs damaged day days delayed delete deliver delivered did didn't didnt different do does doesn't doesnt doing don't done dont down dunno
    each either else ever every exchange find first for forgot from fully gave get gets getting give go goes going gone gonna got gotta guys had
    half happen happened has hasn't have haven't he help her here him his hold home hour hours how however i i'd i'll i'm i've if im in inside
    instead into is isn't isnt it it's its just keep keeps know last late later left lemme less let like long look looking looks lost made make
    many may me mean message might missing money month months more morning much must my name near need needs never new next night no nobody none
    not nothing now of off often omg on once one only open opened or other our out over own package paid parcel pay people phone place pls plz
    policy possible put question quite r ready really receive received reply return returned right said same saw say says see seem seems sell send
    sent service she shipped shipping should show shows since some someone something soon still stop store such sure take taken talk tell than
    that that's thats the their them then there these they they're thing things think this those though till time to today together told tomorrow
    too took track tried try trying two u under until up update ur us use used using very wait waiting wanna want wanted was wasn't way we week
    weeks well went were what what's whats when where where's wheres which while who whole whom why will wish with without won't wont work working
    works would wouldn't wrong wtf yes yesterday yet you you're your yours`,
  ],
  [
    ["id"],
    `aja akun apaan ayo balikin banget bantuin bapak barengan batalin bayarin bayarnya bea bekas belinya berapaan besok bgmn bgt bikin bilang bisa
    bisakah blm blum bon brg brp bs bungkusin butuh byr cek cepet cewek coba cowok dana dapet dateng deh dgn dibalikin dikirim diskon ditransfer
    doang dong dpt dr duitnya emang engga enggak ga gaada gabisa gak gan gantiin gapapa gimana gini gitu gk gmn gpp gratis gua gue halo harganya
    harusnya hubungin infonya jg jualan jumat kamis kantor kaos kapan kardus karena kasih kayak kayaknya kelupaan kemaren kemarin keorder kirim
    kirimin kirimkan kirimnya kl kode kok komplain konfirmasi kpn krn kuponnya kurir kurirnya layar lewat lg liat lihat lu maaf mainin malem mas
    masukin mau mba mbak melacak mengirim mengirimkan mesen min minggu mohon nanya ngasih ngga nggak nggk ngomong nih nitip nomor nyampe nyari
    nyoba om ongkir ongkos ori pajak pake pakeknya paket paketku paketnya pasang pd pengaduan pengen pengin pengiriman permisi pesen pesenan plis
    poin promonya rekening resi resinya retur rp rusak sampe sandi sdh sebentar senin sepatu silakan skrg sm susah tagihan tau telat telepon tgl
    tlg toko tokonya tolongin tp trus tuh tuker uang uangku uangnya udah udh umur via voucernya yg yuk`,
  ],
  [
    ["ms"],
    `adakah ahad akaun ambik amik asyik awak awek bagi baiki baki balut batalkanlah baucar bayaran bayarkah beg berbaloi bersih betulkan bila
    bilakah bolehkan bolehla bukak caj cakap camana camne cik cuba cukai dah dekatni depa diskaun dok dorang duti ejen ejennya encik esok faham
    guna hang hantar hantarkan hantarnya harini ialah isnin jaminan jap je jenama jer jumaat jumpa kad kadang kastam kasut kat kecik kedai kejap
    kenapakah kerana kerosakan khamis klu kod korang kosmetik kot leh macam macammana mahukah mcm memulangkan menebus menghantar menjejak nak nape
    ni nombor notis okey padam pakej pastu patut pejabat pelanggan pemulangan penghantaran penjejakan percuma perkhidmatan pertukaran posmen puan
    pulak pulangkan resit ringgit rosak sahaja saiz semak semakan senang siapakah sikit sila siot skrin syarikat tak takdapat takde taknak takpe
    talian tarikh tebus telefon tempah tempahan tempoh tengok tersalah tetiba tu tuan tunai wang weh woi xboleh xde xdpt xleh xnak ye`,
  ],
  [
    ["id", "ms"],
    `abang ada agar akak akan aku alamat alarm aman ambil anda apa apakah asal asli atas atau bagaimana bagian bagus bahagian bahan bahwa baik baju
    bakal balik bang bantu banyak barang barangan baru batalkan bawah bayar begini begitu belanja beli belum benar benda beneran berapa berat
    beres berhasil bermasalah betul beza biar biasa biasanya biaya biru bising boleh bolehkah bos botol buat buka bukan bulan bungkus bungkusan
    buruk cara cepat cerita cocok cuaca cukup cukuplah cuma dahulu dalam dan dapat dari daripada datang dekat dengan di dia diganti dikembalikan
    dimana dipakai ditolak ditukar dua duit dulu empat enak gagal gaji ganteng ganti garansi geram hadiah hapus harap harga hari harus hidupkan
    hijau hilang hitam hubungi hujan ingatkan ingin ini itu jadi jam jangan jangka jgn jika jual juga kak kaka kakak kalau kali kalo kami kamu kan
    kata katanya ke kebijakan kecil kemana kena kenapa kepada kerja ketat kita klo km knp kotak kurang lagi lagu lain lalu lama lambat langsung
    lapor lebih lengkap lepas lima luar mahal mahu makan malam mana masa masalah masih masuk matikan melakukan memang membatalkan membayar membeli
    membuat memesan menang menerima mengapa mengembalikan menggunakan menghubungi mengubah menit menukar menunggu merah mereka minit minta mintak
    minum mo murah naik nama nanti negara negeri ngaco nmbr nomer oleh orang otomatis pada padahal pagi pak pakai palsu pas pasal pasti pecah
    pembatalan pembayaran pembelian pengembalian pengingat penjual penukaran perlu perlukah pernah pesan pesanan pesananku petang pilih pilihan
    polisi pos produk pukul pulang putar putih rabu rasa retak robot rumah sabtu saja salah sama sampai sapa satu saya sebab sebelum sedia segera
    sekali sekarang selalu selamat selasa selepas semalam semua separuh seperti sesuai setiap sewa si siang siapa sih simpan sini sudah suka sulit
    supaya surat syarat tadi tahu tahun tambah tambahkan tanya tapi telah tempat tengah tentang terima terlambat terlupa ternyata tersedia terus
    tetapkan tiba tidak tidaklah tiga tiket tinggi tolong tukar tunggu tutup ubah ukuran untuk utk waktu warna wei ya yang`,
  ],
  [
    ["vi"],
    `ah ai ak anh ao ban bang bao bat bay be bi biet bieu bn bo bua cach cai cam can chac chau chi chieu chiu cho chon chu chua chung chuyen co con
    cong cua cuoi dang dat dau day dc den di dia dich dien dinh dk dky do doi don dong dt dua dum dung duoc e em gap gi gia giam gian giao giay
    gio giong giup gui hai hang hay hem hen het hinh ho hoa hoac hoan hoang hoi hok hom hong huy ib j ka kem khac khach khi khieu kho khoa khoan
    khong khuyen kich kiem kieu ko kp la lai lam lan lau len li lien loai loi luc lun luon ma mai man mat mau mien minh moi mot mua muc muon nao
    nay nen neu ngay nghi ngoai nguoi nha nham nhan nhanh nhap nhat nhe nhieu nhiu nhu nhung noi ntn nua oi om phai phan phi phieu phong qua quan
    quen quy quyen r ra rang rat re roi rong ruoi sai san sang sao sau sdt shop so sp sua tai tang tao tat thang thanh that thay them theo thi
    thich thieu thoi thong thu thue thuong tien tin tinh toan toi tong tra tren trong truoc tu tuan tui tung ung v vay ve vi viec vien vn vo voi
    vs vui xac xai xau xem xin xoa xong xuat y yeu z zay`,
  ],
  [
    ["tl"],
    `aabot aalisin abala akin aking ako alam alin along ang ano anong anu apat araw aray asan ate atin atty ay ayaw ayoko ayos ayusin ba bago baka
    bakit bale balik bang bansa basag bata bawal bawas bawat bayad bayaran bibili bigay bigla bilhin bili bilis binayaran binili bukas bukod
    bumalik bumili buntis buwan buwis daan dadating dalawa dalhin dami dapat darating dati daw dba di dian dibdib dih din dinala dito diyan doon
    dumating eh eto gaano gabi gagawin gamit gamitin ganito ganoon ganun ganyan gawa gawan gawin ginagawa ginawa gusto ha habang halaga hanggang
    hatid hay hindi hinihintay hintay hinto hm huhu hulog huwag iba ibabalik ibalik ibang ibig ibigay ikaw ilagay ilan imbes inaantay inorder
    ipadala ipadeliver ipalit isa isang isauli isip ito itong iyan iyon iyong ka kahapon kahit kailan kailangan kaka kami kanila kanina kanino
    kanya kapag karton kasama kasi kasya katagal kau kaya kayo kaysa kelan kina knina ko kong konti ku kuha kuhanin kulang kumusta kung kunin kuya
    laging lahat laki laman lamang lang libo libre lng loob luma lumang mag maganda magandang magbalik magbayad maging magkaiba magkano magpalit
    makakuha makapag makikita malaki mali maliit mamaya marami mas masikip masyado matagal may mayroon meron mga mo mong muli muna mura na nabasag
    nabayaran nag nagbayad nagkamali nagpalit naka nakalimutan nakikita nakuha naman namin nanay nandito nang nasa nasaan nasan natanggap natin
    nawala nawawala ng nga ngayon ngunit ni nila nilang nina ninyo nito nitong niya niyan niyo nman nmn nun nung nyo o ok oo opo oras order pa
    paano pabalik padala pag paki pakisagot pala palit palitan pano para parang pareho pasensya pati patulong pay pera pero pili pinadala piraso
    po poba pong puwede pwd pwde pwede rin sa saan salamat san sana sandali sayo sila sino sir sira sirang siya siyang sobra subra sukat suki
    sulit sumagot taga tagal talaga tama tanong taon tapos tatlo tatlong tawag tinanggap tindahan tlga totoo tsaka tulad tulong tulungan tungkol
    ubos uli ulit umabot umaga umorder una unang wag wala walang yan yata yon yong yun yung`,
  ],
  [
    ["hi"],
    `aa aaj aap aapka aapke aapki aapko aata aaya aayega aayi abhi accha acha achha agar aisa aise apna apne apni aur baad baar baat bahar bahut
    baki band bande bata bataiye batao bhai bhaiya bhej bheja bhejna bhejo bhi bina bohot bol bola bolo chahie chahiye chal chalega chalta chalu
    chota choti chuka dal dalna dalte dedo degi deke dekhna dekho dena denge deta dete di dijiye din diya diye do dobara dost dukan ek galat galti
    gaya gaye gayi ghar gya h ha haan hai hain hi ho hoga hogi hone hota hoti hua hui hum humara hume humein hun iska iske isko ismein isse itna
    itni jab jabki jaise jaldi jana jata jaye jayega ji jisko jo ka kaam kab kabhi kaha kahaan kahan kaisa kaise kar kare karein karenge karke
    karna karne karo karta karte karu karun karwana kaun kaunsa ke kharab kharid khatam khula ki kidhar kis kisi kisko kitna kitne kitni ko koi kr
    krdo krna kro kuch kya kyu kyun kyunki ladka lag laga lagega lagta lagti le lega lekar lekin lena liya lo log lu lunga maal mai main maine
    mangwana mangwaya me mein mera mere meri mil mila mile milega milegi milta mujhe mujhko nahi nahin nai naya nhi ni nikal paas pahle pahucha
    paisa paise pakka par parso pasand pata pe pehle phir phone pohcha pura puri raha rahe rahi rakh rha rhe rhi ruk rupay rupaye saal saath sab
    sahi sakta sakte sakti samaan samajh saman se shuru sirf skta sunao suno tab tak taki tarah tha the theek thi thik thoda to tum tumhara turant
    tut uska uske uski usko wahan wala wale wali wapas wapis warna wo woh ya yaar yah yaha yahan ye yeh zaroor zyada`,
  ],
  [["id", "tl"], `anak bata dito ilang kita mahal mali mama mana mura nya papa sis`],
];

/** English words of trade and chat that every language borrows: proof of nothing when they stand alone. */
export const loanwords: ReadonlySet<string> = new Set(
  `account address admin agent app back box bot brand call cancel card cash cashback change chat check checkout cod code confirm contact cs customer cutting
  custom customs damage damaged day days delete delivered delivery discount email emi exchange failed fake free fragile full gift hello hey hi hotline
  hours info inbox invoice item items late link live login lock lost member message missing money nego no notif off offline ok okay old online open
  order original otp out package paid parcel password pay paylater payment paypal pc pcs phone pickup please pls point points policy poor post
  postage pre preorder price print product promo quality query question ready receipt receive received refund replace reply request reseller reset
  restock retail return review robot rts safe sale sales seller send service set ship shipped shipper shipping shop sim sir size sms sold sorry staff
  status stock stop store street style support tag tax team test thank thanks ticket time today top track tracking transfer try type update upgrade
  use user verify video voucher warranty wallet web website wholesale work working wrong xl`
    .split(/\s+/)
    .filter(Boolean),
);
