// Two names of one machine are two origins to a browser. A real page writes the address of the city's server instead.
const other = new URL('..', location.href);
other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

document.querySelector('garden-city-map').setAttribute('src', new URL('data/jiyuan-centre/project.json', other));
await import(new URL('embed/garden-city-map.js', other));
