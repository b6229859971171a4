import { scripts } from 'virtual:stories';
import { Story } from 'inkjs';

/** A page that plays One Ballot with inkjs alone and nothing else: what ours is measured against. */
const main = document.querySelector('main');
const route = (await scripts['one-ballot']?.en?.())?.default as { ink: string };
const story = new Story(route.ink);

function show(): void {
  main?.replaceChildren();
  while (story.canContinue) {
    const p = document.createElement('p');
    p.textContent = story.Continue();
    main?.append(p);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement('button');
    button.textContent = choice.text;
    button.dataset.choice = String(choice.index);
    button.onclick = () => {
      story.ChooseChoiceIndex(choice.index);
      show();
    };
    main?.append(button);
  }
}
show();
