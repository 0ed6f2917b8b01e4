namespace Corpus.Sources;

/// <summary>Holds an article against the properties that its class declares.</summary>
internal static class SchemaCheck
{
    /// <summary>Reports each key that is missing, and each value that its property cannot hold. O(properties × keys).</summary>
    public static void Run(SourceFile file, SourceArticle article, DeclaredSchema schema)
    {
        if (file.IsFull)
            return;
        foreach (var property in schema.Properties)
        {
            if (FieldOf(article, property) is { } field)
                CheckValue(file, schema, property, field);
            else if (!property.IsNullable && !HasUnreadHead(file))
                ReportMissing(file, article, schema, property);
        }
    }

    // The key may be in what could not be read; such a file has one article, and an error already.
    private static bool HasUnreadHead(SourceFile file) => file.Has(DiagnosticRules.BadFrontMatter) || file.Has(DiagnosticRules.BadHead);

    /// <summary>The values of an article that name other articles, for a check against all ids.</summary>
    public static IEnumerable<SourceScalar> References(SourceArticle article, DeclaredSchema schema)
    {
        foreach (var property in schema.Properties)
        {
            if (property.Type != FieldValueType.Reference)
                continue;
            foreach (var scalar in FieldOf(article, property)?.Value.Scalars ?? [])
                yield return scalar;
        }
    }

    /// <summary>
    /// What the property reads of the article: of several spellings the first in ordinal order, which alone has the property (<see cref="PropertyNames"/>).
    /// Whether all articles use one spelling shows only when all have been read, and is reported then (<see cref="DiagnosticRules.KeySpelling"/>).
    /// </summary>
    private static SourceField? FieldOf(SourceArticle article, DeclaredProperty property)
    {
        SourceField? first = null;
        foreach (var field in article.Fields)
        {
            if (property.Reads(field.Key) && !field.Value.IsNull && (first is null || string.CompareOrdinal(field.Key, first.Key) < 0))
                first = field;
        }

        return first;
    }

    private static void ReportMissing(SourceFile file, SourceArticle article, DeclaredSchema schema, DeclaredProperty property)
    {
        if (article.Fields.FirstOrDefault(candidate => property.Reads(candidate.Key)) is { } empty)
        {
            file.Report(
                DiagnosticRules.MissingKey, empty.KeyPlace, SourceFile.Shorten(article.Id), SourceFile.Shorten(empty.Key), $"{schema.ClassName}.{property.Name}",
                "the key is there; write a value behind it, or declare the property as nullable");
            return;
        }

        // A key that is there with another name and no property of its own is probably the one.
        var others = article.Fields.Select(field => field.Key).Where(key => !schema.Properties.Any(other => other.Reads(key)));
        var nearest = NearestWord.To(property.WrittenKey, others);
        var field = article.Fields.FirstOrDefault(candidate => candidate.Key == nearest);
        var advice = field is null
            ? $"add it{(property.Members.Count > 0 ? $" ({string.Join(", ", property.Members.Take(5).Select(member => member.Text ?? member.Name))} …)" : "")}, or declare the property as nullable"
            : $"did you mean it by '{SourceFile.Shorten(field.Key)}' in line {file.PlaceOf(field.KeyPlace).Line}?";
        var fixes = field is null
            ? KeyFixes.Add(file, article.Insertion, property.WrittenKey, Placeholder(property, article.Insertion))
            : (IReadOnlyList<SourceFix>)[SourceFix.Replace($"Change the key to '{property.WrittenKey}'", field.KeyPlace, property.WrittenKey)];
        file.Report(
            DiagnosticRules.MissingKey, article.HeadPlace, fixes, SourceFile.Shorten(article.Id), SourceFile.Shorten(property.WrittenKey), $"{schema.ClassName}.{property.Name}", advice);
    }

    /// <summary>A value to be overwritten, as every format writes one: a number, a date, or a word.</summary>
    private static string Placeholder(DeclaredProperty property, HeadInsertion? insertion)
        => insertion is { HasQuotes: false } ? Quoted(property).Trim('"') : Quoted(property);

    private static string Quoted(DeclaredProperty property) => property.Type switch
    {
        FieldValueType.Boolean => "false",
        FieldValueType.Int32 or FieldValueType.Int64 or FieldValueType.Double => "0",
        FieldValueType.Date => "\"2000\"",
        FieldValueType.Enum when property.Members.Count > 0 => $"\"{property.Members[0].Text ?? property.Members[0].Name}\"",
        _ => "\"?\"",
    };

    private static void CheckValue(SourceFile file, DeclaredSchema schema, DeclaredProperty property, SourceField field)
    {
        if (field.Value.IsList && !property.IsList)
        {
            file.Report(
                DiagnosticRules.WrongType, field.Value.Place, file.Shown(field.Value.Place), $"{schema.ClassName}.{property.Name}",
                $"one value ({Expected(property.Type)})", "it is a list; write one value, or declare the property as IReadOnlyList<…>");
            return;
        }

        foreach (var scalar in field.Value.Scalars)
        {
            if (file.IsFull)
                return;
            // A word that the card does not allow has been reported.
            if (property.Type != FieldValueType.Enum || VocabularyCheck.Allows(file.Options, field.Key, scalar))
                CheckScalar(file, schema, property, scalar);
        }
    }

    private static void CheckScalar(SourceFile file, DeclaredSchema schema, DeclaredProperty property, SourceScalar scalar)
    {
        var name = $"{schema.ClassName}.{property.Name}";
        if (property.Type == FieldValueType.Enum)
        {
            if (property.Members.Any(member => member.StandsFor(scalar.Text)) && scalar.Style != ScalarStyle.Structure)
                return;
            string[] words = [.. property.Members.Select(member => member.Text ?? member.Name)];
            var nearest = NearestWord.To(scalar.Text, words);
            file.Report(
                DiagnosticRules.UnknownEnumValue, scalar.Place, ValueFixes.Replace(file, scalar, nearest), SourceFile.Shorten(scalar.Text), name,
                NearestWord.Advice(nearest, words));
        }
        else if (!Holds(property.Type, ScalarReading.KindsOf(scalar), scalar.Style))
        {
            var fixes = property.Type == FieldValueType.Date ? DateFixes.For(scalar) : Unquoted(property.Type, scalar);
            file.Report(DiagnosticRules.WrongType, scalar.Place, fixes, SourceFile.Shorten(scalar.Text), name, Expected(property.Type), Advice(property.Type, scalar));
        }
    }

    /// <summary>Whether a value that can be all of <paramref name="kinds"/> is one of the type; words of enums and ids are held against what there is of them.</summary>
    public static bool Holds(FieldValueType type, ScalarKinds kinds, ScalarStyle style) => type switch
    {
        FieldValueType.Boolean => kinds.HasFlag(ScalarKinds.Boolean),
        FieldValueType.Int32 => kinds.HasFlag(ScalarKinds.Int32),
        FieldValueType.Int64 => kinds.HasFlag(ScalarKinds.Int64),
        FieldValueType.Double => kinds.HasFlag(ScalarKinds.Double),
        FieldValueType.Date => (kinds & (ScalarKinds.Date | ScalarKinds.Year)) != ScalarKinds.None,
        _ => style != ScalarStyle.Structure,
    };

    /// <summary>What a value of the type is, in words.</summary>
    public static string Expected(FieldValueType type) => type switch
    {
        FieldValueType.Boolean => "true or false",
        FieldValueType.Int32 => "a whole number from -2147483648 to 2147483647",
        FieldValueType.Int64 => "a whole number of 64 bits",
        FieldValueType.Double => "a number",
        FieldValueType.Date => "a date",
        FieldValueType.Reference => "the id of an article",
        FieldValueType.Enum => "a word of its enum",
        _ => "text",
    };

    private static string Advice(FieldValueType type, SourceScalar scalar)
    {
        if (scalar.Style == ScalarStyle.Structure)
            return "it is a mapping or a list within a list; read it through Fields, or write single values";
        if (Unquoted(type, scalar).Count > 0)
            return "write it without quotes";
        if (type == FieldValueType.Date)
        {
            _ = PartialDate.TryParse(scalar.Text.AsSpan(), out _, out var problem);
            return problem ?? "write it as 2022, 2022-10 or 2022-10-11";
        }

        return type switch
        {
            _ when IsWithLeadingZero(type, scalar) => "a number has no leading zero; write it without, or declare the property as string",
            FieldValueType.Int32 when ScalarReading.KindsOf(scalar).HasFlag(ScalarKinds.Int64) => "declare the property as long",
            FieldValueType.Int32 or FieldValueType.Int64 when ScalarReading.KindsOf(scalar).HasFlag(ScalarKinds.Double) => "write no fraction, or declare the property as double",
            _ => "write one, or declare the property as string",
        };
    }

    private static bool IsWithLeadingZero(FieldValueType type, SourceScalar scalar)
        => type is FieldValueType.Int32 or FieldValueType.Int64 or FieldValueType.Double
            && scalar.Text.Length > 1 && scalar.Text[0] == '0' && scalar.Text.All(c => c is >= '0' and <= '9');

    /// <summary>The fix for a number or a truth value in quotes.</summary>
    private static IReadOnlyList<SourceFix> Unquoted(FieldValueType type, SourceScalar scalar)
        => scalar.Style == ScalarStyle.Quoted && scalar.Place.Length == scalar.Text.Length + 2
            && type is FieldValueType.Boolean or FieldValueType.Int32 or FieldValueType.Int64 or FieldValueType.Double
            && Holds(type, ScalarReading.KindsOf(scalar with { Style = ScalarStyle.Plain }), ScalarStyle.Plain)
            ? [SourceFix.Replace("Take the quotes away", scalar.Place, scalar.Text)]
            : [];
}
