namespace Corpus;

/// <summary>Reads gold files. Their format and what is right is told in <c>corpus/GOLD.md</c>.</summary>
internal static class StandoffReader
{
    /// <summary>How the names of gold files end.</summary>
    public const string Extension = ".gold";

    private const int QuotationFields = 6;
    private const string Missing = "-";

    /// <summary>What the content of a gold file says; lines that cannot be read are told and passed over. O(length).</summary>
    public static StandoffFile Read(string path, string content, ICollection<GoldProblem> problems)
    {
        var sentences = new List<StandoffSentence>();
        var quotations = new List<StandoffQuotation>();
        var number = 0;
        var before = problems.Count;
        foreach (var raw in content.Split('\n'))
        {
            if (problems.Count - before >= GoldProblem.Most)
                break;
            number++;
            var line = raw.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;

            var fields = line.Split('\t');
            var problem = fields[0] switch
            {
                "S" => AddSentence(number, fields, sentences),
                "Q" => AddQuotation(number, fields, quotations),
                _ => $"a line begins with 'S' or 'Q' and a tab, or with '#'; this one with '{Shown(line)}'",
            };
            if (problem is not null)
                problems.Add(new GoldProblem(path, number, problem));
        }

        return new StandoffFile(path, sentences, quotations);
    }

    private static string? AddSentence(int line, string[] fields, List<StandoffSentence> sentences)
    {
        if (fields.Length != 2)
            return FormattableString.Invariant($"a line 'S' has 2 fields, divided by tabs, and this one {fields.Length}: write S and the sentence");
        var text = WhiteSpace.Collapse(fields[1]);
        if (text.Length == 0)
            return "the sentence is empty: take the line away";
        sentences.Add(new StandoffSentence(line, text));
        return null;
    }

    private static string? AddQuotation(int line, string[] fields, List<StandoffQuotation> quotations)
    {
        if (fields.Length != QuotationFields)
        {
            return FormattableString.Invariant(
                $"a line 'Q' has {QuotationFields} fields, divided by tabs, and this one {fields.Length}: write Q, kind, cue, mention, speaker (each of them '-' if missing) and the quotation");
        }

        if (!KindNames.TryParse(fields[1], out var kind))
            return $"'{Shown(fields[1])}' is no kind: write one of {KindNames.All}";
        if (fields.Any(string.IsNullOrWhiteSpace))
            return "a field is empty: write '-' for a cue, mention or speaker that is missing";
        var quotation = new StandoffQuotation(line, kind, Optional(fields[2]), Optional(fields[3]), Optional(fields[4]), WhiteSpace.Collapse(fields[5]));
        if (kind is QuotationKind.Title or QuotationKind.ScareQuote && (quotation.Cue ?? quotation.Mention ?? quotation.Speaker) is not null)
            return $"a {fields[1]} has neither cue nor mention nor speaker: write '-' for each, or another kind";
        quotations.Add(quotation);
        return null;
    }

    private static string? Optional(string field) => WhiteSpace.Collapse(field) is var text && text == Missing ? null : text;

    private static string Shown(string text) => GoldProblem.Shown(text);
}
