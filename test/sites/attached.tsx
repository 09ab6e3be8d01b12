/** @jsxImportSource react */
import { useState } from 'react';

/** What a practice page writes as the description of an image. */
export const DESCRIPTION = 'Taka gar ezeru rīta miglā';

/** The images of a composer, by their descriptions; `undefined` is one without. */
export function useAttached() {
  const [images, setImages] = useState<(string | undefined)[]>([]);
  const describe = (at: number, words = DESCRIPTION) =>
    setImages(images.map((one, index) => (index === at ? words : one)));
  return { images, attach: () => setImages([...images, undefined]), describe };
}
