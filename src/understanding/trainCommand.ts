import { keepShippedModel, shippedModel } from './recogniser.ts';

// `--ship` leaves the model beside the code, for a build; else it is kept with the packages of this checkout, for tests.
if (process.argv.includes('--ship')) keepShippedModel();
else shippedModel();
