/** The founding story: Eric's post. */
export const storyText = `Our daughter turned seven in the third week of lockdown.

No party, no cake shop, no grandparents. At ten in the morning she put on the dress anyway and sat on the stairs.

So I rang a neighbour. The neighbour rang another. At noon a delivery van stopped in our street, then a tractor, then the number 12 bus, off duty, and every one of them hooted seven times. The bus driver had written her name on the destination board.

She is thirteen now. She has forgotten every birthday but that one.

I sell software for a living, and I think about that bus more than about any deal I ever closed: nobody asked what it would cost per head.

What did somebody do for you in those months that you still talk about?`;

export const olderText = `Three things I stopped asking in first calls, and what I ask instead. Short thread on a whiteboard, photo below.

Which question did you retire last?`;

export const shareText = `I have been saying this at Kitebird for a year, only with worse drawings. Read it to the end.`;

export const eric = {
  name: 'Eric Tannhauser',
  vanity: 'eric-tannhauser',
  headline: 'Account Executive at Kitebird | Calm logistics for people who hate surprises',
  company: 'Kitebird GmbH',
};
