import type { IndicatorId } from '../../model/indicator.ts';
import { comprehensiveParks } from './comprehensive-parks.ts';
import { greenCover } from './green-cover.ts';
import { greenRate } from './green-rate.ts';
import { greenwayPerResident } from './greenway-per-resident.ts';
import { greenwayService } from './greenway-service.ts';
import { lowestDistrict } from './lowest-district.ts';
import { naturalShore } from './natural-shore.ts';
import { networkDensity } from './network-density.ts';
import { parkPerResident } from './park-per-resident.ts';
import { parkService } from './park-service.ts';
import { roadsWithTrees } from './roads-with-trees.ts';
import { shadedRoads } from './shaded-roads.ts';
import type { Finding, Subject } from './subject.ts';

/** What every indicator says of one place, in the order in which they are shown. */
export type Findings = ReadonlyMap<IndicatorId, Finding>;

type ParkCountUnit = Parameters<typeof comprehensiveParks>[1];

/** All indicators that a single place has. */
export function districtFindings(subject: Subject, unit: ParkCountUnit): Findings {
  return new Map<IndicatorId, Finding>([
    ['park_pc', parkPerResident(subject)],
    ['park_service', parkService(subject)],
    ['green_cover', greenCover(subject)],
    ['green_rate', greenRate(subject)],
    ['comp_park', comprehensiveParks(subject, unit)],
    ['net_density', networkDensity(subject)],
    ['road_green', roadsWithTrees(subject)],
    ['shade_road', shadedRoads(subject)],
    ['shore_nat', naturalShore(subject)],
    ['greenway_svc', greenwayService(subject)],
    ['greenway_pc', greenwayPerResident(subject)],
  ]);
}

/** Those, and the two that compare districts. */
export function cityFindings(city: Subject, districts: readonly Findings[], unit: ParkCountUnit): Findings {
  const lowest = (id: IndicatorId) => lowestDistrict(districts.flatMap((findings) => findings.get(id) ?? []));
  return new Map<IndicatorId, Finding>([
    ...districtFindings(city, unit),
    ['park_min', lowest('park_pc')],
    ['cover_min', lowest('green_rate')],
  ]);
}
