import './app/garden-city-map.ts';
// Loaded beside the element, not after it.
import './app/planner.ts';

/**
 * The planner's page: `?project=data/jiyuan-city/project.json` opens another city than the page's own, `?project=` a
 * project with nothing in it.
 */
const asked = new URLSearchParams(location.search).get('project');
if (asked !== null) document.querySelector('garden-city-map')?.setAttribute('src', asked);
