using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Finds out what of an article a format could not hold, by comparing it with what a reader makes of what was written.</summary>
/// <param name="format">The format.</param>
/// <param name="losses">Counts them.</param>
internal sealed class ArticleComparison(ExchangeFormat format, ExportLosses losses)
{
    /// <summary>Compares both; O(length).</summary>
    /// <param name="original">The article.</param>
    /// <param name="read">What was read again; null if nothing was.</param>
    public void Add(SourceArticle original, SourceArticle? read)
    {
        if (read is null)
            losses.Add("whole articles", $"{Title} cannot hold an article without text, so these are left out");
        else if (Fingerprint.OfArticle(original) != Fingerprint.OfArticle(read))
            AddDifferences(original, read);
    }

    private string Title => ExchangeFormats.TitleOf(format);

    private void AddDifferences(SourceArticle original, SourceArticle read)
    {
        AddIf(original.Id != read.Id, "ids", "holds no such id");
        AddIf(original.Date != read.Date, "dates", "holds no such date");
        AddIf(original.Title != read.Title, "titles", "holds titles of one line only");
        AddIf(original.ExplicitName != read.ExplicitName, "names", "has no place for the name of a member");
        AddIf(original.Language != read.Language, "languages", "has no place for the language of an article");
        AddIf(original.Text != read.Text, "white space of the text", "knows a space between words and a blank line between paragraphs, and no other white space");
        AddIf(!HeadingsOf(original).SequenceEqual(HeadingsOf(read)), "headings", "does not know which paragraphs are headings; their text is kept");
        AddFields(original, read);
        AddGold(original, read);
    }

    private void AddGold(SourceArticle original, SourceArticle read)
    {
        if (original.Gold is null && read.Gold is not null)
            losses.Add("that tokens are computed", $"{Title} has tokens and sentences for every article, so those that were computed are read as annotations");
        else if (original.Gold is not null && read.Gold is null)
            losses.Add("annotations", $"{Title} has no place for tokens, lemmas and trees; export to conllu for them");
        else
            AddIf(GoldHash(original) != GoldHash(read), "comments of sentences", "begins every article of a file with a comment that it did not have");
    }

    private void AddFields(SourceArticle original, SourceArticle read)
    {
        var found = read.Fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        bool missing = false, lists = false, spelling = false, types = false;
        foreach (var field in original.Fields.Where(field => !field.Value.IsNull))
        {
            if (!found.TryGetValue(field.Key, out var value) || value.IsNull)
                missing = true;
            else if (value.IsList != field.Value.IsList || value.Scalars.Count != field.Value.Scalars.Count)
                lists = true;
            else
                Compare(field.Value.Scalars, value.Scalars, ref spelling, ref types);
        }

        AddIf(missing, "values of keys", "has no place for these keys or values");
        AddIf(lists, "lists", format == ExchangeFormat.Conllu ? "has no lists; they are written as JSON" : "has lists in all articles or in none; a single value becomes a list of one");
        AddIf(spelling, "spelling of values", format == ExchangeFormat.Conllu ? "has values on one line, without blanks at their ends" : "holds numbers and truth values, not how they were written (1.50, TRUE)");
        AddIf(types, "quotes around numbers", "does not tell text that looks like a number from a number");
    }

    private static void Compare(IReadOnlyList<SourceScalar> original, IReadOnlyList<SourceScalar> read, ref bool spelling, ref bool types)
    {
        for (var i = 0; i < original.Count; i++)
        {
            spelling |= original[i].Text != read[i].Text;
            types |= ScalarReading.IsNumberOrTruthValue(original[i]) != ScalarReading.IsNumberOrTruthValue(read[i]);
        }
    }

    private void AddIf(bool isLost, string what, string why)
    {
        if (isLost)
            losses.Add(what, $"{Title} {why}");
    }

    private static IEnumerable<SourceParagraph> HeadingsOf(SourceArticle article) => article.Paragraphs.Where(paragraph => paragraph.HeadingLevel > 0);

    // Only the annotations differ between these two.
    private static Hash256 GoldHash(SourceArticle article)
        => Fingerprint.OfContent(new SourceArticle { Id = "", Path = "", Line = 0, Text = "", Paragraphs = [], Gold = article.Gold });
}
