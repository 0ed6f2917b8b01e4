namespace Corpus.Segmentation;

/// <content>Sentences.</content>
internal static partial class French
{
    /// <summary>What the splitter of sentences knows of French.</summary>
    public static readonly Lazy<SentenceLists> Sentences = new(() => new()
    {
        Starters = new WordSet(
            """
            le la les un une des du ce cet cette ces chaque tout tous toute toutes aucun aucune quelques plusieurs certains certaines
            je tu il elle on nous vous ils elles mon ma mes son sa ses notre nos leur leurs
            et mais ou donc or car ni puis quand lorsque comme si parce puisque afin alors après avant pendant depuis dès
            dans en à au aux de par pour avec sans sous sur chez contre entre vers selon malgré
            que qui quoi où pourquoi comment combien quel quelle
            maintenant ensuite cependant pourtant toutefois néanmoins enfin ainsi aussi hier demain aujourd'hui parfois souvent jamais toujours
            peut-être voici voilà oui non ne pas c'est c'était
            """),
        Particles = new WordSet("de du des la le les van von d'"),
        ExclaimedNames = new WordSet("yahoo"),
        WordsWithoutVowel = new WordSet("tv cd dvd pc km cm mm kg mg ml tgv tva"),
    });
}
