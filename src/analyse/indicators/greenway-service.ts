import { servedShare } from './service.ts';
import { unknown } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Greenway service coverage 城市绿道服务半径覆盖率.
 *
 *     value = area of (residential ∩ base within 1 km of a greenway) / area of (residential ∩ base)
 *
 * In a straight line from the greenway's axis; greenways beyond the border serve too. A
 * city that has a road layer without a single greenway is not said to have none.
 *
 * Unit    share
 * Source  建城〔2022〕2号, by name; the radius is not confirmed by its text
 *
 * Not measured: entrances, and the way to them.
 */
export function greenwayService(subject: Subject): Finding {
  const reason = subject.missing.base ?? subject.missing.roads;
  if (reason !== null) return unknown(reason);
  if (subject.measures.greenwayServedM2 === null) return unknown('no-greenways');
  return servedShare(subject.measures.greenwayServedM2, subject);
}
