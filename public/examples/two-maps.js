// What is chosen on one map is chosen on the other. A map tells what its reader does, not what the page does with it, so
// this does not go round in circles.
const maps = [...document.querySelectorAll('garden-city-map')];
for (const map of maps) {
  map.addEventListener('gcm-district-change', ({ detail }) => {
    for (const other of maps) if (other !== map) other.district = detail.district;
  });
}
