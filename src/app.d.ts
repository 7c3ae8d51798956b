declare global {
  namespace App {
    interface Locals {
      locale: 'en' | 'zh-CN';
    }
  }
}
export {};
