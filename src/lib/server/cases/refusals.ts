import type { Refusal } from '../desk/refusals.ts';

const refusal = (status: number, code: string, en: string, zh: string): Refusal => ({ ok: false, status, code: `cases/${code}`, en, zh });
const mb = (bytes: number): string => String(Math.round(bytes / 1e6));

/** A name as it may stand in a sentence: nothing that turns, hides or imitates the text around it, and not endless. */
export function shown(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, '�');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

export const nothingSent = refusal(
  400,
  'nothing-sent',
  'There was nothing to check. Choose a .yaml or .zip file, or paste the text of a case.',
  '没有收到内容。请选择 .yaml 或 .zip 文件，或者粘贴案例文本。'
);
export const tooLarge = (most: number): Refusal =>
  refusal(
    413,
    'too-large',
    `This is larger than ${mb(most)} MB, and nothing was saved. Make the pictures smaller (1600 pixels are wide enough) and send it again.`,
    `文件超过${mb(most)} MB，没有保存。请把图片缩小（宽1600像素足够），再上传一次。`
  );
export const notACase = refusal(
  400,
  'not-a-case',
  'This is neither a text nor a zip, so it cannot be a case. Send the scenario.yaml itself, or a .zip with scenario.yaml and the folder media.',
  '这既不是文本文件，也不是 zip 压缩包，不可能是案例。请上传 scenario.yaml，或者装有 scenario.yaml 和 media 文件夹的 .zip。'
);
export const brokenZip = refusal(
  400,
  'broken-zip',
  'The zip is damaged or was not sent whole. Pack it again and send it once more.',
  'zip 压缩包已损坏，或者没有传完。请重新压缩后再上传。'
);
export const encrypted = refusal(
  400,
  'encrypted',
  'The zip is locked with a password. Pack it again without one.',
  'zip 压缩包设了密码。请不设密码重新压缩。'
);
export const tooManyFiles = (most: number): Refusal =>
  refusal(
    400,
    'too-many-files',
    `The zip holds more than ${most} files. A case needs scenario.yaml, README.md, and the pictures that its scenes name.`,
    `压缩包里的文件超过${most}个。一个案例只需要 scenario.yaml、README.md 和场景里用到的图片。`
  );
export const unpacksTooLarge = (most: number): Refusal =>
  refusal(
    413,
    'unpacks-too-large',
    `The zip unpacks to more than ${mb(most)} MB, and nothing was saved. Take out what the case does not need, or make the pictures smaller.`,
    `压缩包解开后超过${mb(most)} MB，没有保存。请去掉案例用不到的文件，或者把图片缩小。`
  );
export const badName = (name: string): Refusal =>
  refusal(
    400,
    'bad-name',
    `The zip holds the name “${shown(name)}”, which points outside its folder or has signs that no name may have. Rename it with letters and digits, and pack again.`,
    `压缩包里有“${shown(name)}”这个名字：它指向文件夹之外，或者含有不能用在名字里的字符。请改用文字和数字命名，重新压缩。`
  );
export const doubleName = (name: string): Refusal =>
  refusal(
    400,
    'double-name',
    `The zip holds “${shown(name)}” twice, so it is not clear which one is meant. Pack it again with one of them.`,
    `压缩包里有两个“${shown(name)}”，分不清用哪一个。请只留一个，重新压缩。`
  );
export const isLink = (name: string): Refusal =>
  refusal(
    400,
    'link',
    `“${shown(name)}” in the zip is a link to another file. Put the file itself there, and pack again.`,
    `压缩包里的“${shown(name)}”只是一个链接。请放入文件本身，重新压缩。`
  );
export const noScript = refusal(
  400,
  'no-script',
  'The zip holds no scenario.yaml. Put the script under this name at the top of the zip or in its one folder.',
  '压缩包里没有 scenario.yaml。请把剧本存成这个名字，放在最上层，或者放在唯一的那个文件夹里。'
);
export const twoScripts = refusal(
  400,
  'two-scripts',
  'The zip holds more than one case. Send each case in a zip of its own.',
  '压缩包里有不止一个案例。请一个案例一个压缩包，分开上传。'
);
export const scriptTooLarge = (most: number): Refusal =>
  refusal(
    413,
    'script-too-large',
    `The script is larger than ${mb(most)} MB; a hundred scenes have a fifth of that. Nothing was saved. Send the text of one case only.`,
    `剧本超过${mb(most)} MB，而一百幕也只有它的五分之一。没有保存。请只上传一个案例的文本。`
  );
export const wrongPicture = (name: string, is: string | null): Refusal =>
  is
    ? refusal(
        400,
        'wrong-picture',
        `“${shown(name)}” is in truth a ${is.toUpperCase()} file. Save it as what its name says, or rename it, in the script too.`,
        `“${shown(name)}”其实是 ${is.toUpperCase()} 格式。请另存为扩展名所示的格式，或者改扩展名（剧本里也要改）。`
      )
    : refusal(
        400,
        'wrong-picture',
        `“${shown(name)}” is no picture that a browser shows. Save it again as PNG, JPEG, WebP or SVG.`,
        `“${shown(name)}”不是浏览器能显示的图片。请另存为 PNG、JPEG、WebP 或 SVG。`
      );
export const unsafeDrawing = (name: string, what: string): Refusal =>
  refusal(
    400,
    'unsafe-drawing',
    `The drawing “${shown(name)}” has ${what}, which could run or fetch something. Export it as plain SVG, or as PNG.`,
    `矢量图“${shown(name)}”里有 ${what}，可能运行程序或读取外部内容。请导出为普通 SVG，或者改用 PNG。`
  );
export const tooHard = refusal(
  422,
  'too-hard',
  'Checking this took more time or memory than any case needs, and was stopped. Nothing was saved. Make the case smaller: fewer scenes, shorter lists.',
  '检查这个案例所用的时间或内存远超正常，已经停止，没有保存。请把案例改小：减少场景，缩短列表。'
);
export const busy = refusal(
  503,
  'busy',
  'Many cases are being checked just now. Nothing was saved; send it again in a minute.',
  '现在检查的案例太多，没有保存。请过一分钟再上传。'
);
export const tooOften = (seconds: number): Refusal =>
  refusal(
    429,
    'too-often',
    `That was often in a short time. Nothing was saved; go on in ${seconds} s.`,
    `短时间内操作太频繁，没有保存。请过${seconds}秒再试。`
  );
export const tooManyCases = (most: number): Refusal =>
  refusal(
    409,
    'too-many-cases',
    `You keep ${most} cases already. Download one that you no longer need and delete it, then send this one again.`,
    `你已有${most}个案例。请把不再需要的下载备份后删除，再上传这一个。`
  );
export const tooManyVersions = (most: number): Refusal =>
  refusal(
    409,
    'too-many-versions',
    `This case has ${most} versions already. Make a copy of it, and go on with the copy.`,
    `这个案例已有${most}个版本。请复制一份，在新的那份上继续改。`
  );
export const noRoom = (most: number): Refusal =>
  refusal(
    409,
    'no-room',
    `Your cases and their pictures would take more than ${mb(most)} MB. Delete a case that you no longer need, then send this one again.`,
    `你的案例和图片合计将超过${mb(most)} MB。请删除不再需要的案例，再上传这一个。`
  );
export const noSuchCase = refusal(
  404,
  'no-such-case',
  'This case is not there any more, or was never shared with you.',
  '这个案例已经不在了，或者没有共享给你。'
);
export const noSuchTeacher = refusal(
  404,
  'no-such-teacher',
  'Nobody on this server has an account with this address. Look at the spelling, or invite the colleague first under “Your account”.',
  '这台服务器上没有用这个邮箱的账号。请核对拼写，或者先到“我的账号”邀请同事。'
);
export const yourself = refusal(
  400,
  'yourself',
  'This is your own address. Type the address of a colleague.',
  '这是你自己的邮箱。请填写同事的邮箱。'
);
