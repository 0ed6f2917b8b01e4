public enum Rubriek { Haven, Weer }

public sealed partial class NieuwsArticle
{
    public partial string Author { get; }
    public partial Rubriek? Section { get; }
    public partial int? WordsPrinted { get; }
    public partial IReadOnlyList<int>? Pages { get; }
    public partial NieuwsArticle? Related { get; }
    public partial decimal? Price { get; }
    public partial string? Kind { get; set; }
}
