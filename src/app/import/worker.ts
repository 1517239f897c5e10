import type { ImportOrder, ImportReport } from './import-order';
import { makeImportJob } from './make-import-job';

/** A thread of its own for reading and storing files, so that the page keeps answering. */
const run = makeImportJob((report: ImportReport) => self.postMessage(report));

self.addEventListener('message', (event: MessageEvent<ImportOrder>) => void run(event.data));
