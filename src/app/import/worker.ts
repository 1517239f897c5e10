import type { Order, Report } from './import-order';
import { makeImportJob } from './make-import-job';

/** A thread of its own for reading and storing files, so that the page keeps answering. */
const run = makeImportJob((report: Report) => self.postMessage(report));

self.addEventListener('message', (event: MessageEvent<Order>) => void run(event.data));
