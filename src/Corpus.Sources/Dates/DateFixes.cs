namespace Corpus.Sources;

/// <summary>What somebody may have meant by a date that cannot be read.</summary>
internal static class DateFixes
{
    private static readonly char[] Separators = ['-', '/', '.'];

    /// <summary>Fixes that write the date as it should be: missing zeros, other separators, day first, a day or month that does not exist left out.</summary>
    public static IReadOnlyList<SourceFix> For(SourceScalar scalar)
    {
        // Quotes around it stay.
        var quotes = scalar.Place.Length - scalar.Text.Length;
        if (quotes is not (0 or 2))
            return [];
        var place = new TextSpan(scalar.Place.Start + (quotes / 2), scalar.Text.Length);
        return [.. Candidates(scalar.Text).Distinct(StringComparer.Ordinal)
            .Where(date => PartialDate.TryParse(date, out _))
            .Select(date => SourceFix.Replace($"Change to '{date}'", place, date))];
    }

    private static IEnumerable<string> Candidates(string text)
    {
        var time = text.IndexOfAny(['T', ' ']);
        var parts = (time > 0 ? text.Substring(0, time) : text).Split(Separators);
        if (parts.Length is < 2 or > 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(c => c is >= '0' and <= '9')))
            yield break;

        if (parts[0].Length != 4)
        {
            // The year last: whether day or month comes first, the text does not say.
            if (parts[parts.Length - 1].Length != 4)
                yield break;
            yield return Join([.. Enumerable.Reverse(parts)]);
            if (parts.Length == 3)
                yield return Join([parts[2], parts[0], parts[1]]);
            yield break;
        }

        yield return Join(parts);
        if (parts.Length == 3)
            yield return Join([parts[0], parts[2], parts[1]]);
        for (var known = parts.Length - 1; known > 0; known--)
            yield return Join([.. parts.Take(known)]);
    }

    private static string Join(string[] parts) => string.Join("-", parts.Select(part => part.PadLeft(2, '0')));
}
