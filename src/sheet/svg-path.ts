import type { Step } from './drawing.ts';

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/**
 * The path of an icon as absolute steps, each point put where `place` says. Quadratic curves and arcs become cubic
 * ones, exactly and within 0.03 %.
 */
export function stepsOfSvg(d: string, place: (x: number, y: number) => readonly [number, number]): readonly Step[] {
  const steps: Step[] = [];
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0];
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    steps.push(['C', ...place(x1, y1), ...place(x2, y2), ...place(toX, toY)]);
    [x, y] = [toX, toY];
  };
  const quadratic = (cx: number, cy: number, toX: number, toY: number) => {
    curve(x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y), toX + (2 / 3) * (cx - toX), toY + (2 / 3) * (cy - toY), toX, toY);
    [handleX, handleY] = [cx, cy];
  };
  for (const { name, numbers } of commandsOf(d)) {
    const upper = name.toUpperCase();
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
    const [ox, oy] = name === upper ? [0, 0] : [x, y];
    const smooth = [2 * x - handleX, 2 * y - handleY] as const;
    if (!'CSQT'.includes(upper)) [handleX, handleY] = [x, y];
    if (upper === 'M' || upper === 'L') [x, y] = [ox + a, oy + b];
    else if (upper === 'H') x = ox + a;
    else if (upper === 'V') y = oy + a;
    if (upper === 'M') {
      [startX, startY] = [x, y];
      steps.push(['M', ...place(x, y)]);
    } else if ('LHV'.includes(upper)) steps.push(['L', ...place(x, y)]);
    else if (upper === 'C') {
      curve(ox + a, oy + b, ox + c, oy + e, ox + f, oy + g);
      [handleX, handleY] = [ox + c, oy + e];
    } else if (upper === 'S') {
      curve(...smooth, ox + a, oy + b, ox + c, oy + e);
      [handleX, handleY] = [ox + a, oy + b];
    } else if (upper === 'Q') quadratic(ox + a, oy + b, ox + c, oy + e);
    else if (upper === 'T') quadratic(...smooth, ox + a, oy + b);
    else if (upper === 'A') for (const arc of arcs(x, y, a, b, c, e !== 0, f !== 0, ox + g, oy + h)) curve(...arc);
    else {
      steps.push(['Z']);
      [x, y] = [startX, startY];
    }
    if (!'CSQT'.includes(upper)) [handleX, handleY] = [x, y];
  }
  return steps;
}

function commandsOf(d: string): { readonly name: string; readonly numbers: readonly number[] }[] {
  return [...d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)].flatMap(([, name = '', rest = '']) => {
    const count = COUNTS[name.toUpperCase()] ?? 0;
    const isArc = count === 7;
    const numbers = isArc ? arcNumbers(rest) : (rest.match(/-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?/gi) ?? []).map(Number);
    if (count === 0) return [{ name, numbers: [] }];
    return Array.from({ length: numbers.length / count }, (_, index) => ({
      // What follows the first pair of an M is an L.
      name: index > 0 && name === 'M' ? 'L' : index > 0 && name === 'm' ? 'l' : name,
      numbers: numbers.slice(index * count, (index + 1) * count),
    }));
  });
}

/** The two flags of an arc may stand without a space behind them. */
function arcNumbers(rest: string): number[] {
  const number = String.raw`[\s,]*(-?(?:\d*\.\d+|\d+\.?))`;
  const arc = new RegExp(`${number}${number}${number}[\\s,]*([01])[\\s,]*([01])${number}${number}`, 'g');
  return [...rest.matchAll(arc)].flatMap((found) => found.slice(1).map(Number));
}

/** An arc of an ellipse as cubic curves of at most a quarter turn: SVG 1.1, appendix F.6. */
function arcs(
  x1: number, y1: number, rx: number, ry: number, turned: number, large: boolean, sweep: boolean, x2: number, y2: number,
): [number, number, number, number, number, number][] {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const grown = Math.max(1, Math.hypot(px / rx, py / ry));
  const [a, b] = [rx * grown, ry * grown];
  const rest = Math.max(0, (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2) / ((a * py) ** 2 + (b * px) ** 2);
  const root = Math.sqrt(rest) * (large === sweep ? -1 : 1);
  const [mx, my] = [(root * a * py) / b, (-root * b * px) / a];
  const [cx, cy] = [cos * mx - sin * my + (x1 + x2) / 2, sin * mx + cos * my + (y1 + y2) / 2];
  const from = Math.atan2((py - my) / b, (px - mx) / a);
  let turn = Math.atan2((-py - my) / b, (-px - mx) / a) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (u: number, v: number) => [cx + cos * a * u - sin * b * v, cy + sin * a * u + cos * b * v] as const;
  return Array.from({ length: count }, (_, index) => {
    const [t, s] = [from + index * step, from + (index + 1) * step];
    return [
      ...at(Math.cos(t) - reach * Math.sin(t), Math.sin(t) + reach * Math.cos(t)),
      ...at(Math.cos(s) + reach * Math.sin(s), Math.sin(s) - reach * Math.cos(s)),
      ...at(Math.cos(s), Math.sin(s)),
    ];
  });
}
