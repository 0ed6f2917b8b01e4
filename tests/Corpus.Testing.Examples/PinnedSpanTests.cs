using Kranten;

namespace Corpus.Testing.Examples;

/// <summary>Words of an article that a test is about: checked while they are typed, and by every build.</summary>
public class PinnedSpanTests
{
    [Fact]
    public void A_sentence_begins_where_its_words_stand()
    {
        var article = Krant._2022.HavenDichtNaStorm;
        var words = article.Span("We hebben de haven gesloten");

        Assert.Equal(words.Start, article.SentenceAt(words.Start)!.Value.Start + 1); // Behind the opening quote.
    }
}
