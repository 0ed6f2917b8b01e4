using System.Globalization;

namespace Corpus.Testing;

/// <summary>
/// The entities that the tenth column of a treebank has as tags of tokens: <c>NER=B-PER</c> or <c>Entity=B-PER</c>, after IOB2, or IOBES and BILOU, whose <c>S</c> and <c>U</c>
/// are an entity of one token. An <c>I</c> that continues nothing begins an entity, as in conlleval. The brackets of CorefUD (<c>Entity=(e1-person</c>) are left alone.
/// </summary>
internal static class TreebankEntities
{
    private const string Outside = "O";
    private static readonly string[] Keys = ["NER=", "Entity="];

    /// <summary>The entities; null where no token has such a tag. O(nodes).</summary>
    /// <exception cref="GoldException">A tag is none.</exception>
    public static LabeledSpan[]? Read(Article article)
    {
        var entities = new List<LabeledSpan>();
        var hasTags = false;
        for (var i = 0; i < article.Treebank.Count; i++)
            hasTags |= Read(article, i, entities);
        return hasTags ? [.. entities] : null;
    }

    private static bool Read(Article article, int sentence, List<LabeledSpan> entities)
    {
        var (hasTags, open) = (false, false);
        foreach (var token in TreebankToken.Of(article.Treebank[sentence]))
        {
            var tag = TagOf(token);
            hasTags |= tag is not null;
            if (tag is null or Outside)
            {
                open = false;
                continue;
            }

            if (tag.Length < 3 || tag[1] != '-' || !"BIESLU".Contains(tag[0], StringComparison.Ordinal))
                throw NoTag(article, sentence, token, tag);
            var label = tag[2..];
            var continues = open && tag[0] is 'I' or 'E' or 'L' && string.Equals(entities[^1].Label, label, StringComparison.Ordinal);
            if (continues)
                entities[^1] = entities[^1] with { Length = token.Start + token.Length - entities[^1].Start };
            else
                entities.Add(new LabeledSpan(token.Start, token.Length, label));
            open = tag[0] is 'B' or 'I';
        }

        return hasTags;
    }

    private static string? TagOf(TreebankToken token)
        => TagOf(token.Line.Misc) ?? token.Words.Select(word => TagOf(word.Misc)).FirstOrDefault(tag => tag is not null);

    private static string? TagOf(string? misc)
    {
        foreach (var attribute in misc?.Split('|') ?? [])
        {
            var key = Array.Find(Keys, key => attribute.StartsWith(key, StringComparison.Ordinal));
            if (key is not null && !attribute.AsSpan(key.Length).ContainsAny('(', ')'))
                return attribute[key.Length..];
        }

        return null;
    }

    // The image has the line of the article only; the sentence and the word say where below it.
    private static GoldException NoTag(Article article, int sentence, TreebankToken token, string tag)
        => new(
            article.Source.Path,
            article.Source.Line,
            $"{article.Source}: the gold of '{article.Id}' has the tag '{GoldProblem.Shown(tag)}' in {NameOf(article.Treebank[sentence], sentence)}, ID {token.Line.Id} ('{GoldProblem.Shown(token.Line.Form)}'), "
                + $"at {MarkedText.Of(article.Text.ToString(), token.Start, token.Length)}, which is none: write O, or B- or I- and a label, as in NER=B-PER.");

    private static string NameOf(TreebankSentence sentence, int index)
    {
        const string Key = "sent_id";
        var number = string.Create(CultureInfo.InvariantCulture, $"sentence {index + 1}");
        var comment = sentence.Comments.FirstOrDefault(comment => comment.StartsWith(Key, StringComparison.Ordinal) && comment.AsSpan(Key.Length).TrimStart() is ['=', ..]);
        return comment is null ? number : $"{number} (sent_id {comment[(comment.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()})";
    }
}
