import type { Profile, Requirement } from './profile.ts';

/**
 * 国家园林城市系列标准, 建城[2016]235号. Its full text could not be had: every number is
 * from general knowledge, and none is verified.
 *
 * Left out: 历史文化街区, where parks of 1 000 m² serve 300 m, as no layer tells where these
 * are; 乔灌木占比, 道路绿地达标率 and 防护绿地实施率, which no layer measures.
 */
const SOURCE = '建城[2016]235号（未见原文）';

const COMMON = {
  parkService: [{ minAreaM2: 5000, radiusM: 500 }, { minAreaM2: 2000, radiusM: 300 }],
  comprehensiveParks: 'count/10k',
} as const;

/** 国家园林城市. */
export const GARDEN_CITY_2016: Profile = {
  id: '2016-ngc',
  ...COMMON,
  thresholds: {
    park_pc: fromMemory({ below105M2: 8, from105M2: 9 }),
    park_service: fromMemory(0.8),
    green_cover: fromMemory(0.36),
    green_rate: fromMemory(0.31),
    park_min: fromMemory(5),
    cover_min: fromMemory(0.25),
    comp_park: fromMemory(0.06),
    road_green: fromMemory(0.95),
    shade_road: fromMemory(0.7),
    shore_nat: fromMemory(0.8),
  },
};

/** 国家生态园林城市. */
export const ECO_GARDEN_CITY_2016: Profile = {
  id: '2016-negc',
  ...COMMON,
  thresholds: {
    park_pc: fromMemory({ below105M2: 10, from105M2: 12 }),
    park_service: fromMemory(0.9),
    green_cover: fromMemory(0.4),
    green_rate: fromMemory(0.35),
    park_min: fromMemory(5.5),
    cover_min: fromMemory(0.28),
    comp_park: fromMemory(0.07),
    road_green: fromMemory(1),
    shade_road: fromMemory(0.85),
    shore_nat: fromMemory(0.8),
  },
};

function fromMemory(least: Requirement['least']): Requirement {
  return { least, source: SOURCE, verified: false };
}
