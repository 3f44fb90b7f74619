export function least<Input extends string | Buffer>(
  input: Input,
  fails: (input: Input) => boolean | Promise<boolean>,
): Promise<Input>
