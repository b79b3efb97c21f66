import { pin } from './pins.ts';
import type { Command, TakeAway } from './take-away.server.ts';

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

const acts: Readonly<Record<Command, (take: TakeAway) => Promise<unknown>>> = {
  link: ({ link }) => copy(link),
  citation: ({ citation }) => copy(citation),
  embed: ({ embed }) => copy(embed),
  // The picture is promised, not awaited: some browsers take it only in the course of the click.
  figure: ({ picture }) =>
    navigator.clipboard.write([
      new ClipboardItem({
        'image/png': fetch(picture).then((answer) =>
          answer.ok ? answer.blob() : Promise.reject(new Error(answer.statusText)),
        ),
      }),
    ]),
  pin: async ({ view, title }) => pin({ view, title }),
};

/** Does what a command says, and tells how it went in the words of the page. */
export async function act(command: Command, take: TakeAway): Promise<string> {
  const { done, failed, again } = take.commands[command];
  try {
    return (await acts[command](take)) === false ? again : done;
  } catch {
    return failed;
  }
}
