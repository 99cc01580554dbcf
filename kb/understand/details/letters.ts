/**
 * Letters as ranges for the inside of [...] in a pattern. What Unicode's own properties say would do as well, but takes a
 * hundred milliseconds to make ready where case does not matter.
 */

/** Latin, with all marks. */
export const latin = "A-Za-z\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff";
/** The scripts of ours that write spaces between words. */
export const spaced = `${latin}\\u0900-\\u0963\\u0970-\\u097f`;
export const thai = "\\u0e01-\\u0e3a\\u0e40-\\u0e4e";
