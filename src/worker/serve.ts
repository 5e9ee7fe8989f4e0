import type { Geometry } from 'geojson';
import { shapeAreaM2 } from '../analyse/area/shape-area.ts';
import { assessCity } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import { checkLayer } from '../check/check-layer.ts';
import { toPlainError } from '../model/error.ts';
import { readGeoJson } from '../read/geojson.ts';
import type { CallName, Input, Output, Port, Reply, Request } from './protocol.ts';

const handlers: { readonly [K in CallName]: (input: Input<K>) => Output<K> } = {
  'read-layer': ({ spec, file, bytes }) => {
    const checked = checkLayer(spec, bytes === null ? spec.src : readGeoJson(bytes, file));
    return { ...checked, areasM2: checked.layer.items.map(({ geometry }) => areaM2(geometry)) };
  },
  'assess': ({ layers, failed, settings }) => assessCity(cityLayers(layers, failed), settings),
};

/** Answers the calls that arrive on `port`, one at a time, in order. */
export function serve(port: Port): void {
  port.onmessage = (event: MessageEvent<Request>) => port.postMessage(answer(event.data));
}

/** One request to one reply. It never throws: a failure is a reply as well. */
function answer<K extends CallName>(request: Request<K>): Reply<K> {
  const { id, call, input } = request;
  try {
    return { id, ok: true, output: handlers[call](input) };
  } catch (error) {
    return { id, ok: false, error: toPlainError(error) };
  }
}

function areaM2(geometry: Geometry): number | null {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? shapeAreaM2(geometry) : null;
}
