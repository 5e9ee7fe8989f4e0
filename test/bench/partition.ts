import type { Polygon, Position } from 'geojson';

/**
 * A square cut into columns × rows cells with wiggly borders. Neighbours share
 * every vertex of their border, so the cells fill the square without gap or overlap.
 *
 * @param pieces edges of each side of a cell; a power of two is best
 */
export function partition(
  [west, south]: readonly [number, number], side: number, [columns, rows]: readonly [number, number],
  pieces: number, random: () => number,
): Polygon[] {
  const width = side / columns;
  const height = side / rows;
  const wiggle = 0.3 * Math.min(width, height);
  const corner = Array.from({ length: rows + 1 }, (_, row) => Array.from({ length: columns + 1 }, (_, column): Position => [
    round(west + width * column + (column > 0 && column < columns ? wiggle * (random() - 0.5) : 0)),
    round(south + height * row + (row > 0 && row < rows ? wiggle * (random() - 0.5) : 0)),
  ]));
  const line = (a: Position, b: Position) => wigglyLine(a, b, pieces, random);
  const flat = corner.map((line0) => line0.slice(1).map((to, column) => line(line0[column]!, to)));
  const upright = corner.slice(1).map((line1, row) => line1.map((to, column) => line(corner[row]![column]!, to)));
  const cells: Polygon[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const ring = [
        ...flat[row]![column]!.slice(0, -1),
        ...upright[row]![column + 1]!.slice(0, -1),
        ...flat[row + 1]![column]!.toReversed().slice(0, -1),
        ...upright[row]![column]!.toReversed(),
      ];
      cells.push({ type: 'Polygon', coordinates: [ring] });
    }
  }
  return cells;
}

/** From a to b by midpoint displacement. */
function wigglyLine(a: Position, b: Position, pieces: number, random: () => number): Position[] {
  if (pieces < 2) return [a, b];
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const push = 0.25 * (random() - 0.5);
  const middle = [round((ax + bx) / 2 - push * (by - ay)), round((ay + by) / 2 + push * (bx - ax))];
  return [...wigglyLine(a, middle, pieces / 2, random), ...wigglyLine(middle, b, pieces / 2, random).slice(1)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
