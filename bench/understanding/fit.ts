/** Logistic regression by Newton's method, with a little weight on staying small. */

export interface Sample {
  measures: readonly number[];
  right: boolean;
  /** How much it counts. */
  weight: number;
}

/** The coefficients under which the samples are likeliest. */
export function logisticFit(samples: readonly Sample[], steps = 40, restraint = 3): number[] {
  const size = samples[0]?.measures.length ?? 0;
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const slope = coefficients.map((value, at) => (at === 0 ? 0 : restraint * value));
    const curve = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? restraint : 0)),
    );
    for (const { measures, right, weight } of samples) {
      const likely = 1 / (1 + Math.exp(-measures.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0)));
      for (const [row, value] of measures.entries()) {
        slope[row] = (slope[row] ?? 0) + weight * (likely - Number(right)) * value;
        const line = curve[row] ?? [];
        for (const [column, other] of measures.entries())
          line[column] = (line[column] ?? 0) + weight * likely * (1 - likely) * value * other;
      }
    }
    const change = solve(curve, slope);
    coefficients = coefficients.map((value, at) => value - (change[at] ?? 0));
  }
  return coefficients;
}

/** The solution of `matrix` x = `vector`, by elimination with pivots. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  const size = rows.length;
  const cell = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const times = cell(row, column) / cell(column, column);
      rows[row] = (rows[row] ?? []).map((value, at) => value - times * cell(column, at));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
