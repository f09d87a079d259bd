/** Files that one page hands to the next, such as from the check to the upload; whoever takes them has them alone. */
class HandedFiles {
  private files: readonly File[] = [];

  give(files: readonly File[]): void {
    this.files = files;
  }

  take(): readonly File[] {
    const { files } = this;
    this.files = [];
    return files;
  }
}

export const handedFiles = new HandedFiles();
