/** What we call of the package, which brings no types. With `trace` true a function returns its messages. */
declare module 'geojson-validation' {
  const validation: {
    isFeature(feature: unknown, trace: true): string[] | undefined;
    isGeometryObject(geometry: unknown, trace: true): string[] | undefined;
  };
  export default validation;
}
