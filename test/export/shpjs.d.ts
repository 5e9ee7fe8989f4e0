/** The package has no types of its own. */
declare module 'shpjs' {
  /** A zipped Shapefile to GeoJSON; an array where the archive has several. */
  export default function shp(zip: ArrayBuffer): Promise<unknown>;
}
