import { classTally } from '../../model/class-tally.ts';
import type { Layer } from '../../model/layer.ts';
import { COLOURS } from '../../paint/colours.ts';
import { CONTROL_LINES, controlLineOf } from '../../paint/control-lines.ts';
import type { ControlLine } from '../../paint/control-lines.ts';
import type { PlanLook } from '../../paint/plan-look.ts';
import type { BandLayer, Look } from './bands.ts';
import { hatchImage } from './image-id.ts';

/** How the land of a plan is painted, and where it lies. */
interface LaidPlan extends PlanLook {
  /** It is the ground of the map, under roads and rivers, and not a sheet over it. */
  readonly isGround: boolean;
}

/**
 * A plan lies above the map it would change: parcels in the colours of their use under the hatch of the plan,
 * control lines as lines.
 */
export function planLayers(layer: Layer<'plan'>, look: Look, plan: LaidPlan): BandLayer[] {
  const classes = new Set([...classTally(layer).keys()].map(controlLineOf));
  return [...classes].flatMap((control) => {
    return control === null ? parcelLayers(layer.id, look, plan) : controlLayers(layer.id, control, look);
  });
}

function parcelLayers(source: string, { theme, opacity }: Look, { palette, letter, isGround }: LaidPlan): BandLayer[] {
  const band = isGround ? 'parcels' : 'plans';
  const colour = palette === 'standard' ? 'standard' : theme;
  const filter = ['!', ['to-boolean', ['get', 'class']]] as ['!', ['to-boolean', ['get', string]]];
  return [
    {
      band,
      layer: {
        id: `${source}/fill`, type: 'fill', source, filter,
        paint: {
          'fill-color': ['get', colour], 'fill-opacity': opacity * (isGround ? 1 : 0.85), 'fill-antialias': false,
        },
      },
    },
    ...(letter === null ? [] : [{
      band,
      layer: {
        id: `${source}/hatch`, type: 'fill', source, filter,
        paint: { 'fill-pattern': hatchImage(`plan/${letter}`, theme), 'fill-opacity': opacity },
      },
    } satisfies BandLayer]),
    {
      band,
      layer: {
        id: `${source}/line`, type: 'line', source, filter,
        paint: { 'line-color': COLOURS.parcelLine[theme], 'line-width': 0.6, 'line-opacity': opacity },
      },
    },
  ];
}

function controlLayers(source: string, control: ControlLine, { theme, opacity }: Look): BandLayer[] {
  const { line, width, dash, hatch } = CONTROL_LINES[control];
  const filter = ['==', ['get', 'class'], control] as ['==', ['get', string], string];
  const inside: BandLayer[] = hatch === null ? [] : [{
    band: 'control-lines',
    layer: {
      id: `${source}/${control}/hatch`, type: 'fill', source, filter,
      paint: { 'fill-pattern': hatchImage(hatch, theme), 'fill-opacity': opacity },
    },
  }];
  return [...inside, {
    band: 'control-lines',
    layer: {
      id: `${source}/${control}/line`, type: 'line', source, filter, layout: { 'line-join': 'round' },
      paint: {
        'line-color': line[theme], 'line-width': width, 'line-opacity': opacity,
        ...(dash !== null && { 'line-dasharray': dash.map((length) => length / width) }),
      },
    },
  }];
}
