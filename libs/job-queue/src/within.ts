/** What a promise comes to, or an error when it has not come to anything in time; it is not stopped by that. */
export async function within<T>(ms: number, promise: Promise<T>, tooLate: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(tooLate));
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
