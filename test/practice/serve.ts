import { type Practice, startPractice } from './server';

/** Starts the practice LinkedIn for a person to look at, and says how. Stop it with Ctrl-C. */
export async function serve(port = 0): Promise<Practice> {
  const practice = await startPractice({ port });
  const rules = `MAP www.linkedin.com:443 127.0.0.1:${practice.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  console.log(
    [
      `Practice LinkedIn on 127.0.0.1:${practice.port}. Open it in a browser of its own:`,
      '',
      '  chromium --user-data-dir="$(mktemp -d)" --no-first-run --disable-quic \\',
      '    --ignore-certificate-errors \\',
      `    --host-resolver-rules="${rules}" \\`,
      '    https://www.linkedin.com/practice/',
    ].join('\n'),
  );
  return practice;
}
