namespace Corpus.Accuracy;

/// <summary>
/// Data that are measured with and are no part of this repository: UD_Dutch-LassySmall of Universal Dependencies (CC BY-SA 4.0), the golden rules of pySBD (MIT) and the
/// break tests of Unicode 16.0 (Unicode License v3). Where they are not there, what they would measure is told to be not measured.
/// </summary>
/// <param name="Name">The name of their folder, below the one of all external data.</param>
/// <param name="Origin">Where they come from, and their licence.</param>
internal sealed record ExternalData(string Name, string Origin)
{
    public static readonly ExternalData LassySmall = new("lassysmall-dev", "UD_Dutch-LassySmall of Universal Dependencies, dev split, CC BY-SA 4.0");

    public static readonly ExternalData PySbd = new("pysbd", "the golden rules of pySBD, MIT");

    public static readonly ExternalData Unicode = new("ucd-16", "the break tests of Unicode 16.0, Unicode License v3");

    public static IReadOnlyList<ExternalData> All { get; } = [LassySmall, PySbd, Unicode];
}
