import { postgresEngine } from '../support/postgres-database.ts';
import { describeContract } from './suite/index.ts';

describeContract(postgresEngine());
