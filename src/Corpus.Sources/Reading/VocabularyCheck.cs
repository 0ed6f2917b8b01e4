namespace Corpus.Sources;

/// <summary>Holds values against the vocabularies of the card.</summary>
internal static class VocabularyCheck
{
    /// <summary>Whether no vocabulary of the card is against the value. O(vocabulary).</summary>
    public static bool Allows(ReadingOptions options, string key, SourceScalar scalar)
    {
        foreach (var vocabulary in options.Vocabularies)
        {
            if (vocabulary.Key == key && !Allows(vocabulary, scalar))
                return false;
        }

        return true;
    }

    private static bool Allows(Vocabulary vocabulary, SourceScalar scalar)
        => vocabulary.Values.Count == 0 || vocabulary.Values.Contains(scalar.Text, StringComparer.Ordinal);

    /// <summary>Reports each value that the vocabulary of its key does not have. O(values × vocabulary).</summary>
    public static void Run(SourceFile file, SourceField field)
    {
        foreach (var vocabulary in file.Options.Vocabularies)
        {
            if (vocabulary.Key != field.Key)
                continue;

            foreach (var scalar in field.Value.Scalars)
            {
                if (!file.IsFull && !Allows(vocabulary, scalar))
                {
                    var nearest = NearestWord.To(scalar.Text, vocabulary.Values);
                    file.Report(
                        DiagnosticRules.UnknownWord,
                        scalar.Place,
                        ValueFixes.Replace(file, scalar, nearest),
                        SourceFile.Shorten(scalar.Text),
                        field.Key,
                        NearestWord.Advice(nearest, vocabulary.Values));
                }
            }
        }
    }
}
