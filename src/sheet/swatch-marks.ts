import { PROJECT_PINS } from '../paint/project-pins.ts';
import { onWhite, overPaper } from '../paint/mix.ts';
import type { Swatch, SwatchStroke } from '../paint/swatch.ts';
import { circle, line, path, rectangle } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { hatchMarks } from './hatch-marks.ts';
import { stepsOfSvg } from './svg-path.ts';

/** Strokes of a swatch of 20 by 14 px are drawn in a box of 7 by 4.2 mm. */
const PX_MM = 0.3;

/** The sign of a legend's line, the same as on the map. `opacity` is the layer's, 0 to 1; `unit` enlarges lines. */
export function swatchMarks(swatch: Swatch, box: PaperBox, unit: number, opacity = 1): readonly Mark[] {
  const middleY = box.y + box.heightMm / 2;
  switch (swatch.kind) {
    case 'area': {
      const opaque = /^#[\da-f]{6}$/i.test(swatch.fill) && opacity < 1;
      const fill = opaque ? overPaper(swatch.fill, opacity, 'light') : onWhite(swatch.fill);
      return [
        rectangle(box, { fill }),
        ...(swatch.hatch === null ? [] : hatchMarks(swatch.hatch, box, unit)),
        rectangle(box, { stroke: onWhite(swatch.edge) }),
      ];
    }
    case 'lines':
      return swatch.lines.flatMap((strokes, index) => {
        const y = box.y + ((index + 0.5) * box.heightMm) / swatch.lines.length;
        return strokes.map((stroke) => line(box.x, y, box.x + box.widthMm, y, inkOf(stroke, unit)));
      });
    case 'outline':
      return [rectangle(box, inkOf(swatch.stroke, unit))];
    case 'pin':
      return pinMarks(swatch.category, swatch.ahead, box.x + box.widthMm / 2, middleY, box.heightMm / 2);
    case 'pins':
      return swatch.colours.map((colour, index) => {
        const x = box.x + (box.widthMm * (index + 1)) / (swatch.colours.length + 1);
        return circle(x, middleY, box.heightMm * 0.35, { fill: colour, stroke: '#FFFFFF' });
      });
    case 'ramp':
      return swatch.colours.map((fill, index) => {
        const widthMm = box.widthMm / swatch.colours.length;
        return rectangle({ ...box, x: box.x + index * widthMm, widthMm }, { fill });
      });
  }
}

function inkOf({ colour, width, dash }: SwatchStroke, unit: number) {
  const dashMm = (dash ?? []).map((px) => px * PX_MM * unit);
  return { stroke: onWhite(colour), widthMm: Math.max(0.2, width * PX_MM * unit), dashMm };
}

/** Disc and icon of a project; what is not begun has a white disc and a dashed ring. */
function pinMarks(
  category: Extract<Swatch, { kind: 'pin' }>['category'], ahead: boolean, x: number, y: number, radiusMm: number,
): readonly Mark[] {
  const { colour, paths } = PROJECT_PINS[category];
  // The icon's square of 24 has 16/28 of the disc's width, as on the map.
  const scale = (radiusMm * 2 * (16 / 28)) / 24;
  const stroke = ahead ? colour : '#FFFFFF';
  return [
    ahead
      ? circle(x, y, radiusMm, { fill: '#FFFFFF', stroke: colour, widthMm: radiusMm * 0.14, dashMm: [radiusMm * 0.3, radiusMm * 0.2] })
      : circle(x, y, radiusMm, { fill: colour }),
    ...paths.map((d) => path(
      stepsOfSvg(d, (iconX, iconY) => [x + (iconX - 12) * scale, y + (iconY - 12) * scale]),
      { stroke, widthMm: 2 * scale, round: true },
    )),
  ];
}
