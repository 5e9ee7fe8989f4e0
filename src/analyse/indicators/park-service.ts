import { servedShare } from './service.ts';
import { unknown, unknownGreen } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Park service coverage 公园绿地服务半径覆盖率.
 *
 *     value = area of (residential ∩ base ∩ served) / area of (residential ∩ base)
 *
 * Served is all within a straight line of a park's edge, the park with it; how far
 * depends on the park's own size and on the standard. Every park serves, also from
 * beyond the border. Without a residential layer it is the share of the base: a proxy.
 *
 * Unit    share
 * Source  GB/T 50563-2010; GB 55014-2021, 2.1
 *
 * Not measured: the way on foot. Gates, walls, rivers and railways do not count.
 */
export function parkService(subject: Subject): Finding {
  const reason = subject.missing.base ?? subject.missing.green;
  if (reason !== null) return unknown(reason);
  if (subject.measures.servedM2 === null) return unknownGreen(subject.measures, 'servedM2');
  return servedShare(subject.measures.servedM2, subject);
}
