import { quantity } from '../../model/units.ts';
import { ratio, unknown, unknownGreen } from './subject.ts';
import type { Finding, Subject } from './subject.ts';

/**
 * Comprehensive parks for the number of residents: 万人拥有综合公园指数 of 2016, for
 * 10 000, and 10万人拥有综合公园个数 of 2022, for 100 000.
 *
 *     value = number of G11 with a part in the base / residents
 *
 * A park across a border counts in both districts, and once in the city.
 *
 * Unit    count/10k or count/100k
 * Source  建城[2016]235号, 建城〔2022〕2号, by name
 *
 * Not measured: size and furnishing; the class G11 says that they suffice. Unknown where
 * the data have parks, but none with a finer class than G1, and where a green space tells no class.
 */
export function comprehensiveParks(
  { population, measures, missing }: Subject, unit: 'count/10k' | 'count/100k',
): Finding {
  const reason = missing.base ?? missing.green;
  if (reason !== null) return unknown(reason);
  if (measures.comprehensiveParks === null) return unknownGreen(measures, 'comprehensiveParks', 'no-class-detail');
  if (population === null || population === 0) return unknown('no-population');
  return ratio(quantity(measures.comprehensiveParks, 'count'), quantity(population, 'count'), unit);
}
