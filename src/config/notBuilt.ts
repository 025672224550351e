/** Published settings whose part this release does not have, by that part. */
const NOT_BUILT: Readonly<Record<string, readonly string[]>> = {
  'a connection to the health record': ['FHIR_URL'],
  'the Azure Bot Service route': ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'],
  'the metrics page': ['METRICS_TOKEN'],
  tracing: ['OTEL_EXPORTER_OTLP_ENDPOINT'],
};

/** Every published setting that does not work yet, with the part it waits for. */
export const notBuilt: ReadonlyMap<string, string> = new Map(
  Object.entries(NOT_BUILT).flatMap(([part, names]) => names.map((name) => [name, part] as const)),
);
