import type { ProjectCategory, ProjectSite } from '../model/layer.ts';

export interface ProjectPin {
  readonly colour: string;
  /** Name of the icon in Lucide. */
  readonly icon: string;
  /** The icon's paths on a square of 24, to be stroked 2 wide with round ends. Lucide, ISC licence. */
  readonly paths: readonly string[];
}

/** Disc and icon of each category of the ledger. */
export const PROJECT_PINS: Readonly<Record<ProjectCategory, ProjectPin>> = {
  park: {
    colour: '#2F7D4F',
    icon: 'trees',
    paths: [
      'M10 10v.2A3 3 0 0 1 8.9 16H5a3 3 0 0 1-1-5.8V10a3 3 0 0 1 6 0Z', 'M7 16v6', 'M13 19v3',
      'M12 19h8.3a1 1 0 0 0 .7-1.7L18 14h.3a1 1 0 0 0 .7-1.7L16 9h.2a1 1 0 0 0 .8-1.7L13 3l-1.4 1.5',
    ],
  },
  water: {
    colour: '#1F6FA8',
    icon: 'waves',
    paths: ['M2 12q2.5 2 5 0t5 0 5 0 5 0', 'M2 19q2.5 2 5 0t5 0 5 0 5 0', 'M2 5q2.5 2 5 0t5 0 5 0 5 0'],
  },
  road: {
    colour: '#7A5A12',
    icon: 'route',
    paths: ['M3 19a3 3 0 1 0 6 0a3 3 0 1 0-6 0', 'M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15',
      'M15 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0'],
  },
  housing: {
    colour: '#9A3E1B',
    icon: 'house-plus',
    paths: [
      'M12.35 21H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 .71-1.53l7-6a2 2 0 0 1 2.58 0l7 6A2 2 0 0 1 21 10v2.35',
      'M14.8 12.4A1 1 0 0 0 14 12h-4a1 1 0 0 0-1 1v8', 'M15 18h6', 'M18 15v6',
    ],
  },
  pipes: {
    colour: '#5B4B8A',
    icon: 'cable',
    paths: [
      'M17 19a1 1 0 0 1-1-1v-2a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2a1 1 0 0 1-1 1z', 'M17 21v-2',
      'M19 14V6.5a1 1 0 0 0-7 0v11a1 1 0 0 1-7 0V10', 'M21 21v-2', 'M3 5V3',
      'M4 10a2 2 0 0 1-2-2V6a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2a2 2 0 0 1-2 2z', 'M7 5V3',
    ],
  },
  public: {
    colour: '#9C2F6B',
    icon: 'school',
    paths: [
      'M14 21v-3a2 2 0 0 0-4 0v3', 'M18 4.933V21', 'm4 6 7.106-3.79a2 2 0 0 1 1.788 0L20 6',
      'm6 11-3.52 2.147a1 1 0 0 0-.48.854V19a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a1 1 0 0 0-.48-.853L18 11',
      'M6 4.933V21', 'M10 9a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
    ],
  },
  smart: {
    colour: '#3D4A55',
    icon: 'radio-tower',
    paths: [
      'M4.9 16.1C1 12.2 1 5.8 4.9 1.9', 'M7.8 4.7a6.14 6.14 0 0 0-.8 7.5',
      'M10 9a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
      'M16.2 4.8c2 2 2.26 5.11.8 7.47',
      'M19.1 1.9a9.96 9.96 0 0 1 0 14.1', 'M9.5 18h5', 'm8 22 4-11 4 11',
    ],
  },
  other: {
    colour: '#5F675F',
    icon: 'circle-dot',
    paths: ['M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0', 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0'],
  },
};

/** 谋划 and 前期: nothing is built yet, so the pin's ring is dashed and its disc white. */
export function isAhead(status: ProjectSite['status']): boolean {
  return status === 'planned' || status === 'preparing';
}
