import type { Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import { didYouMean } from '../near.ts';

/** E59: a picture without file or description. */
const noFile = (): Problem => ({
  code: 'E59',
  en: 'the picture has no "file:". Name a file of the folder media/',
  zh: '图片缺少 file。请写 media/ 文件夹里的文件名'
});
const badFile = (file: string): Problem => ({
  code: 'E59',
  en: `"${file}" cannot be a picture. Write the plain name of an svg, png, jpg or webp file in the folder media/, without a path`,
  zh: `“${file}”不能作图片。请只写 media/ 文件夹里 svg、png、jpg 或 webp 文件的名字，不带路径`
});
const missing = (file: string, known: readonly string[]): Problem => {
  const near = didYouMean(file, known);
  return {
    code: 'E59',
    en: `there is no file "${file}" in the folder media/.${near.en || ' Put it there, or correct the name'}`,
    zh: `media/ 文件夹里没有“${file}”。${near.zh || '请放进去，或者改正文件名'}`
  };
};
const noAlt = (): Problem => ({
  code: 'E59',
  en: 'the picture has no "alt:". Describe in one sentence what can be seen, for those who cannot see it',
  zh: '图片缺少 alt。请用一句话写出画面内容，让看不见图片的人也能知道'
});

/** Pictures exist, have plain names and are described. */
export const pictures: Check = (of) => {
  for (const { id, picture } of of.raw.scenes.named) {
    const path = ['scenes', id, 'picture'];
    if (!picture || !of.hasMap(path)) continue;
    const file = picture.file ?? '';
    if (!of.has([...path, 'file'])) of.report(path, noFile());
    else if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(svg|png|jpe?g|webp)$/iu.test(file)) of.report([...path, 'file'], badFile(file));
    else if (of.media && !of.media.has(file)) of.report([...path, 'file'], missing(file, [...of.media]));
    if (!of.has([...path, 'alt'])) of.report(path, noAlt());
  }
};
