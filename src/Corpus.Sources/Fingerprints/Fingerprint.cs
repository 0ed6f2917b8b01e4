namespace Corpus.Sources;

/// <summary>
/// The fingerprint by which generated code and image know that they come from the same articles: SHA-256 over the ids and
/// contents of all articles in corpus order.
/// </summary>
internal static class Fingerprint
{
    // Part of every fingerprint; raised when the rules of reading change what an unchanged file gives.
    private const int ReadingVersion = 2;

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
    {
        var input = new HashInput();
        input.Add(ReadingVersion);
        input.Add(language);
        input.Add(card);
        input.Add(articles.Count);
        foreach (var article in articles)
            input.Add(article.ContentHash);
        return input.Finish();
    }

    /// <summary>What a field says, wherever it stands in the file.</summary>
    public static void AddFields(HashInput input, IReadOnlyList<SourceField> fields)
    {
        input.Add(fields.Count);
        foreach (var field in fields)
        {
            input.Add(field.Key);
            input.Add(field.Value.IsList ? -1 : 0);
            input.Add(field.Value.Scalars.Count);
            foreach (var scalar in field.Value.Scalars)
            {
                input.Add((int)scalar.Style);
                input.Add(scalar.Text);
            }
        }
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
