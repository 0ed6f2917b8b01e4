namespace Corpus.Sources;

/// <summary>
/// The fingerprint by which generated code and image know that they come from the same articles: SHA-256 over the ids and
/// contents of all articles in corpus order.
/// </summary>
internal static class Fingerprint
{
    // Part of every fingerprint; raised when the rules of reading change what an unchanged file gives.
    private const int ReadingVersion = 3;

    /// <summary>What an article contributes: its id and everything that its file says.</summary>
    public static Hash256 OfArticle(SourceArticle article)
    {
        var input = new HashInput();
        input.Add(article.Id);
        input.Add(article.ExplicitName);
        AddContent(input, article);
        return input.Finish();
    }

    /// <summary>What an article says, whatever its id and its name: the same for an article that only moved.</summary>
    public static Hash256 OfContent(SourceArticle article)
    {
        var input = new HashInput();
        AddContent(input, article);
        return input.Finish();
    }

    /// <summary>The fingerprint of a corpus from its articles in corpus order. O(articles).</summary>
    /// <param name="language">The language of articles that do not name their own.</param>
    /// <param name="card">The hash of the card; default without one.</param>
    /// <param name="articles">The articles.</param>
    public static Hash256 OfCorpus(string language, Hash256 card, IReadOnlyList<ArticleSummary> articles)
        => OfCorpus(language, card, articles.Count, articles.Select(article => article.ContentHash));

    /// <summary>The same, from what each article contributes (<see cref="OfArticle"/>).</summary>
    public static Hash256 OfCorpus(string language, Hash256 card, int count, IEnumerable<Hash256> articles)
    {
        var input = new HashInput();
        input.Add(ReadingVersion);
        input.Add(language);
        input.Add(card);
        input.Add(count);
        foreach (var article in articles)
            input.Add(article);
        return input.Finish();
    }

    /// <summary>
    /// What fields say: neither the order of keys has a part in it, nor a key without a value, nor quotes around what is text without them too. So an
    /// article in another format, or out of an image, says the same.
    /// </summary>
    public static void AddFields(HashInput input, IReadOnlyList<SourceField> fields)
    {
        var present = WithValue(fields);
        input.Add(present.Count);
        foreach (var field in present)
        {
            input.Add(field.Key);
            input.Add(field.Value.IsList ? -1 : 0);
            input.Add(field.Value.Scalars.Count);
            foreach (var scalar in field.Value.Scalars)
            {
                input.Add(ScalarReading.IsNumberOrTruthValue(scalar) ? 0 : 1);
                input.Add(scalar.Text);
            }
        }
    }

    // Most articles have their keys in order, or only a few.
    private static IReadOnlyList<SourceField> WithValue(IReadOnlyList<SourceField> fields)
    {
        var isInOrder = true;
        for (var i = 0; i < fields.Count && isInOrder; i++)
            isInOrder = !fields[i].Value.IsNull && (i == 0 || string.CompareOrdinal(fields[i - 1].Key, fields[i].Key) < 0);
        return isInOrder ? fields : [.. fields.Where(field => !field.Value.IsNull).OrderBy(field => field.Key, StringComparer.Ordinal)];
    }

    private static void AddContent(HashInput input, SourceArticle article)
    {
        input.Add(article.Date.ToString());
        input.Add(article.Title);
        input.Add(article.Language);
        input.Add(article.Text);
        AddParagraphs(input, article.Paragraphs);
        AddFields(input, article.Fields);
        AddGold(input, article.Gold);
    }

    // Paragraphs follow from the text where there are no headings.
    private static void AddParagraphs(HashInput input, IReadOnlyList<SourceParagraph> paragraphs)
    {
        input.Add(paragraphs.Count(paragraph => paragraph.HeadingLevel > 0));
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.HeadingLevel == 0)
                continue;
            input.Add(paragraph.Start);
            input.Add(paragraph.HeadingLevel);
        }
    }

    private static void AddGold(HashInput input, GoldLayer? gold)
    {
        if (gold is null)
            return;

        foreach (var sentence in gold.Sentences)
        {
            input.Add(sentence.Span.Start);
            input.Add(sentence.Span.Length);
            input.Add(sentence.Comments.Count);
            foreach (var comment in sentence.Comments)
                input.Add(comment);
            input.Add(sentence.Tokens.Count);
            foreach (var token in sentence.Tokens)
                AddToken(input, token);
        }
    }

    private static void AddToken(HashInput input, GoldToken token)
    {
        input.Add((int)token.Kind);
        input.Add(token.Id);
        input.Add(token.SubId);
        input.Add(token.Span.Start);
        input.Add(token.Span.Length);
        input.Add(token.Form);
        input.Add(token.Lemma);
        input.Add(token.Upos);
        input.Add(token.Xpos);
        input.Add(token.Features);
        input.Add(token.Head);
        input.Add(token.Relation);
        input.Add(token.Dependencies);
        input.Add(token.Misc);
    }
}
