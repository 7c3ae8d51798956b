import { randomBytes } from 'node:crypto';
import type { ClassCommand, TeacherView } from '#engine/session';
import { Screen } from '#lib/server/bots/screen.ts';

/** The teacher of a class of bots: makes the first account as a person does, opens a class and walks it through its steps. */
export class BotTeacher {
  readonly screen: Screen;
  readonly code: string;

  private constructor(screen: Screen, code: string) {
    this.screen = screen;
    this.code = code;
    void screen.watch(() => {});
  }

  /** Makes an account by the first link and opens a class with `teams` teams of `places`; throws when a step is refused. */
  static async open(firstLink: string, options: { case: string; teams: number; places: number }): Promise<BotTeacher> {
    const { origin, searchParams } = new URL(firstLink);
    const account = { name: 'Bot', email: 'bot@example.org', password: randomBytes(12).toString('hex') };
    const made = await post(`${origin}/teach/first`, { token: searchParams.get('token') ?? '', ...account });
    const cookie = made.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const form = { title: 'Bots', case: options.case, languages: 'en', rule: 'own', teams: '1', places: String(options.places) };
    const opened = await post(`${origin}/teach?/open`, form, cookie);
    const classId = /\/teach\/([\w-]+)/.exec(opened.headers.get('location') ?? '')?.[1];
    if (!classId) throw new Error(`the class was not opened (${opened.status})`);
    const wall = await (await fetch(`${origin}/teach/${classId}/projector`, { headers: { cookie } })).text();
    const code = /code:"([A-Z0-9]{6})"/.exec(wall)?.[1] ?? '';
    const teacher = new BotTeacher(new Screen(origin, classId, cookie, 'teacher'), code);
    if (options.teams > 1) await teacher.do({ type: 'make-teams', count: options.teams - 1, places: options.places });
    return teacher;
  }

  get view(): Partial<TeacherView> {
    return this.screen.parts as Partial<TeacherView>;
  }

  /** Gives a command; throws when it is refused. */
  async do(command: ClassCommand): Promise<void> {
    const answer = await this.screen.send(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.en}`);
  }

  /** Waits until the view is as wanted, at most `seconds`; tells whether it came so far. */
  async until(wanted: (view: Partial<TeacherView>) => boolean, seconds: number): Promise<boolean> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((again) => setTimeout(again, 100)))
      if (wanted(this.view)) return true;
    return wanted(this.view);
  }
}

function post(url: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { origin: new URL(url).origin, accept: 'text/html', cookie };
  return fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' });
}
