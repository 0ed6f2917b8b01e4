using Corpus.Sources;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Finds out what of an article a format could not hold, by comparing it with what a reader makes of what was written.</summary>
/// <param name="format">The format.</param>
/// <param name="losses">Counts them.</param>
internal sealed class ArticleComparison(ExchangeFormat format, ExportLosses losses)
{
    /// <summary>What was lost.</summary>
    public ExportLosses Losses => losses;

    /// <summary>How many articles the format could not hold at all.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Compares both; O(length).</summary>
    /// <param name="original">The article.</param>
    /// <param name="read">What was read again, on its own; null if nothing was.</param>
    /// <param name="linesBefore">How many lines stand in front of it in the file that an import makes.</param>
    public void Add(SourceArticle original, SourceArticle? read, int linesBefore)
    {
        if (read is null)
        {
            LeftOut++;
            losses.Add("whole articles", $"{Title} cannot hold an article without text, so these are left out");
            return;
        }

        if (Fingerprint.OfArticle(original) != Fingerprint.OfArticle(read))
            AddDifferences(original, read);
        AddMember(original, read, linesBefore + read.Line);
    }

    private string Title => ExchangeFormats.TitleOf(format);

    // The classes that members stand in are those of folders, and an id that ends with the line of its article gives no member its name.
    private void AddMember(SourceArticle original, SourceArticle read, int line)
    {
        if (FolderScope.Of(original.Path, "") != FolderScope.Of(read.Path, ""))
        {
            losses.Add("folders of files", format == ExchangeFormat.Text
                ? "the path of a file is the id of its article, which is another one than where it was; named members of C# follow folders"
                : $"{Title} has all articles in one file, and named members of C# follow folders; export to a folder with --format text");
        }

        if (NameOf(original, original.Line) != NameOf(original, line))
            losses.Add("names of members", "a member is not called after an id that ends with the line of its article, as those do that are made for articles without one; here it is on another line");
    }

    private static string NameOf(SourceArticle article, int line) => ArticleName.Of(
        new SourceArticle { Id = article.Id, Path = article.Path, Line = line, ExplicitName = article.ExplicitName, Text = "", Paragraphs = [] }, "");

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
