import { z } from 'zod';
import { Key, Text } from './common.ts';

/** Problems that are let pass: `content/exceptions.yaml`. One that matches nothing any more stops the build itself. */
export const Exceptions = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      /** Code of the check, such as `value-outside-interval`. */
      code: Key,
      /** File of the problem, from the project root. */
      file: Text,
      /** Words that the message contains, so that nothing else in the file passes with it. */
      contains: Text,
      /** Why it is right as it stands. */
      reason: Text,
    }),
  ),
});

export type Exceptions = z.infer<typeof Exceptions>;
