namespace Corpus.Segmentation;

/// <content>Sentences.</content>
internal static partial class German
{
    /// <summary>What the splitter of sentences knows of German.</summary>
    public static readonly Lazy<SentenceLists> Sentences = new(() => new()
    {
        Starters = new WordSet(
            """
            der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes alle alles viele einige manche
            kein keine keiner niemand nichts etwas jemand
            ich du er sie es wir ihr man mein meine sein seine ihre unser unsere
            und aber oder denn doch sondern auch wenn als weil da obwohl während nachdem bevor bis seit sobald falls ob dass
            in im an am auf aus bei beim mit ohne für nach von vom vor zu zum zur über unter zwischen gegen durch um trotz wegen neben laut
            was wer wo warum wie wann welche welcher woher wohin
            jetzt nun dann danach daher deshalb dabei damit davon dazu daran darauf später zuerst inzwischen außerdem jedoch dennoch trotzdem schließlich
            heute gestern morgen früher manchmal oft nie immer vielleicht natürlich leider so nicht noch schon erst nur sogar hier dort
            ja nein ist war sind waren hat haben hatte wird wurde kann muss soll
            """),
        Particles = new WordSet("von der zu zum zur vom van de den la le di"),
        ExclaimedNames = new WordSet("yahoo"),
        WordsWithoutVowel = new WordSet("pkw lkw tv km cm mm kg mg ml kwh"),
        HasOrdinalStops = true,
    });
}
