using System.Text;

namespace Corpus;

/// <summary>Makes terms of the words of a query.</summary>
internal static class SearchTerms
{
    /// <summary>The term of a clause that is no field. O(length).</summary>
    public static SearchTerm Of(SearchClause clause, WordCutting cut)
    {
        var utf8 = Encoding.UTF8.GetBytes(clause.Text);
        var readings = new List<string[]>();
        foreach (var image in cut.Images)
        {
            foreach (var tokenizer in image.Tokenizers)
            {
                var reading = Read(utf8, tokenizer, clause.Kind);
                if (reading.Length > 0 && !readings.Exists(other => other.AsSpan().SequenceEqual(reading)))
                    readings.Add(reading);
            }
        }

        var isPrefix = clause.Kind == SearchClauseKind.Prefix;
        return new SearchTerm(clause, isPrefix ? [.. readings] : GoldWord.AddTo([.. readings], cut.Images, clause.Text, matchCase: false), isPrefix)
        {
            IsRequired = clause.Occurrence == SearchOccurrence.Required,
        };
    }

    /// <summary>The terms in order, those that count the same made one. O(terms).</summary>
    public static SearchTerm[] Merged(IReadOnlyList<SearchTerm> terms)
    {
        if (terms.Count <= 1)
            return [.. terms];
        var merged = new List<SearchTerm>(terms.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (places.TryAdd(term.Key, merged.Count))
            {
                merged.Add(term);
                continue;
            }

            var place = places[term.Key];
            var same = merged[place];
            merged[place] = same with { Weight = same.Weight + term.Weight, IsRequired = same.IsRequired || term.IsRequired };
        }

        return [.. merged];
    }

    private static string[] Read(ReadOnlySpan<byte> utf8, Tokenizer tokenizer, SearchClauseKind kind)
    {
        var tokens = new List<TokenSegment>();
        foreach (var token in tokenizer.Segment(utf8))
        {
            if (token.Kind != TokenKind.Blank)
                tokens.Add(token);
        }

        int first = 0, end = tokens.Count;
        if (kind is SearchClauseKind.Word)
        {
            while (end > first && IsAround(utf8, tokens[end - 1]))
                end--;
        }

        if (kind is SearchClauseKind.Word or SearchClauseKind.Prefix)
        {
            while (first < end && IsAround(utf8, tokens[first]))
                first++;
        }

        // A word of nothing but punctuation is looked for as it is.
        if (first == end)
            (first, end) = (0, tokens.Count);
        var forms = new string[end - first];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = WordForm.Of(utf8.Slice(tokens[first + i].Start, tokens[first + i].Length), matchCase: false);
        return forms;
    }

    // The marks of sentences, which a query has when it is copied from one. Not '#' or '&', which may be what is meant.
    private static bool IsAround(ReadOnlySpan<byte> utf8, TokenSegment token)
    {
        if (token.Kind != TokenKind.Punctuation)
            return false;
        foreach (var c in Encoding.UTF8.GetString(utf8.Slice(token.Start, token.Length)))
        {
            if (!".,;:!?…()[]'‘’‚‹›".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
