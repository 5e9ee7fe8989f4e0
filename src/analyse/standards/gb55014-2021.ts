import type { Profile } from './profile.ts';

/**
 * The mandatory code 园林绿化工程项目规范, GB 55014-2021, 2.1: both numbers are "more than".
 * Its 3.0 m² of comprehensive and of community parks for each resident are not measured
 * here. It does not name radii; those of GB/T 51346 and of the 2016 edition are taken.
 */
const SOURCE = 'GB 55014-2021 §2.1';

export const CODE_2021: Profile = {
  id: 'gb55014-2021',
  parkService: [{ minAreaM2: 5000, radiusM: 500 }, { minAreaM2: 2000, radiusM: 300 }],
  comprehensiveParks: 'count/100k',
  thresholds: {
    park_pc: { least: 8, exclusive: true, source: SOURCE, verified: true },
    park_service: { least: 0.8, exclusive: true, source: SOURCE, verified: true },
  },
};
