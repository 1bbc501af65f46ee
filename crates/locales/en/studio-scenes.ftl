## The scenes of a scenario as forms.
studio-scene-new = A new scene
studio-scene-one = Scene: { $title }
studio-scene-add = Add a scene
studio-scene-before = Before the first scene
studio-scene-title = Title
studio-scene-title-hint = A few words. The officer sees them above the scene.
studio-scene-id-hint = Small letters, digits and hyphens. It says what the scene is and never changes, because records name it.
studio-scene-told = What is told
studio-scene-told-hint = What the officer sees and hears. An empty line begins a new paragraph.
studio-scene-told-after = What is told after the passage { $id }
studio-scene-holds = How the scene goes on
studio-scene-way = The officer does something that leads on
studio-scene-ending-good = The story ends here, well
studio-scene-ending-mixed = The story ends here, with good and bad
studio-scene-ending-poor = The story ends here, badly
studio-scene-ending-critical = The exercise stops here, at an error that would endanger somebody
studio-scene-words = What the officer does, or what the ending means
studio-scene-words-hint = Of an action one sentence that begins with a verb. You can add more actions afterwards.
studio-scene-to-hint = Of an ending this is not used.
studio-scene-place = Its place
studio-scene-place-note = The first scene is where the story begins. The order of the others changes nothing for officers.
studio-scene-leads = These lead here or ask for it:
studio-scene-settings = The settings at the head of the text
studio-scene-free = Nothing leads here. An officer never comes to this scene: choose it as “Scene that follows” in an action, or take it out.
studio-scene-remove = Take the scene out with everything in it
notice-scene-added = The scene is there. Choose it as “Scene that follows” in an action of another scene, so that officers come to it.
studio-forms-key-if-hint = A condition, such as trust >= 3, not asked, told has limits, seen(hall). Names of this scenario are suggested.
studio-forms-key-effects-hint = What changes, such as trust +1, asked, told + limits; several are divided by a semicolon.
studio-forms-key-to-hint = The id of a scene. With a condition: hall if trust >= 3; door. The last one has none.
authoring-scene-title = A scene needs a title: one line, without a mark such as {"{"}#id{"}"} in it.
authoring-scene-id = `{ $id }` cannot be an id. Use small letters, digits and hyphens, such as `in-the-kitchen`.
authoring-scene-taken = There is a scene `{ $id }` already. Choose another id.
authoring-scene-last = `{ $id }` is the last scene.
authoring-scene-led-to = `{ $id }` cannot be taken out: { $blocks } lead to it or ask for it. Change them first.
