import { css } from 'lit';

/** Where things stand while plans are compared on the map, and in a meeting. */
export const compareLayoutStyles = css`
  .over-map.tools { inset-block-start: 60px; inset-inline-start: 12px; }
  .phone .over-map.tools { inset-block-start: 124px; }
  .said { position: absolute; z-index: 2; inset-block: auto 48px; inset-inline-start: 12px; max-width: calc(100% - 24px); max-height: calc(100% - 120px); }
  .phone .said { z-index: 5; inset: auto 0 0; width: auto; max-width: none; max-height: 60%; }

  .meeting.frame { grid-template: 'map meeting' minmax(0, 1fr) / minmax(0, 1fr) minmax(360px, 42%); }
  .meeting.narrow.frame { grid-template: 'map' minmax(0, 2fr) 'meeting' minmax(0, 3fr) / minmax(0, 1fr); }
  .meeting.phone.frame { grid-template: 'map' minmax(0, 1fr) 'meeting' minmax(0, 2fr) / minmax(0, 1fr); }
  .meeting > :not(main, gcm-meeting, gcm-shortcuts) { display: none; }
  .meeting.phone gcm-compare { --gcm-map-top: 8px; }
  gcm-meeting { grid-area: meeting; border-inline-start: 1px solid var(--gcm-line); }
`;
