import type { Profile, Requirement } from './profile.ts';

/**
 * 国家园林城市申报与评选管理办法, 建城〔2022〕2号. Its full text could not be had. Five numbers
 * of the higher tier are quoted by public sources and count as verified, with that
 * said; the others are from general knowledge. What it asks of the green land rate and
 * of natural shores is not known: there is no threshold.
 */
const QUOTED = '建城〔2022〕2号（转引自公开资料）';
const UNSEEN = '建城〔2022〕2号（未见原文）';

const COMMON = {
  parkService: [{ minAreaM2: 5000, radiusM: 500 }, { minAreaM2: 400, radiusM: 300 }],
  comprehensiveParks: 'count/100k',
} as const;

/** 国家园林城市. */
export const GARDEN_CITY_2022: Profile = {
  id: '2022-ngc',
  ...COMMON,
  thresholds: {
    park_pc: fromMemory(12),
    park_service: fromMemory(0.85),
    green_cover: fromMemory(0.41),
    park_min: fromMemory(5),
    cover_min: fromMemory(0.25),
    comp_park: fromMemory(1),
    shade_road: fromMemory(0.7),
    greenway_svc: fromMemory(0.6),
    greenway_pc: fromMemory(1),
  },
};

/** 国家生态园林城市. */
export const ECO_GARDEN_CITY_2022: Profile = {
  id: '2022-negc',
  ...COMMON,
  thresholds: {
    park_pc: quoted(14.8),
    park_service: quoted(0.9),
    green_cover: quoted(0.43),
    park_min: quoted(5.5),
    cover_min: fromMemory(0.28),
    comp_park: fromMemory(1.5),
    shade_road: quoted(0.85),
    greenway_svc: fromMemory(0.7),
    greenway_pc: fromMemory(1.2),
  },
};

function quoted(least: number): Requirement {
  return { least, source: QUOTED, verified: true };
}

function fromMemory(least: number): Requirement {
  return { least, source: UNSEEN, verified: false };
}
